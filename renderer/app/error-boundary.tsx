import { Component, type ReactNode } from 'react';
import { ErrorPage } from '#renderer/app/error-page';

/** Catches a bug anywhere in the window and says so, instead of an empty window. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <ErrorPage /> : this.props.children;
  }
}
