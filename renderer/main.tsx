import { createRoot } from 'react-dom/client';
import { connect } from '#renderer/api/connect';
import { App } from '#renderer/app/app';
import { guardAgainstLeaving } from '#renderer/app/leave-guard';
import { startSession } from '#renderer/data/session';
import { showWindowSign } from '#renderer/data/window-signs';
import '#renderer/ui/base.css';
import '#renderer/ui/printing/print.css';

// A browser may send what is typed to its maker to check it; the desktop window checks it by itself.
document.body.spellcheck = window.chancery !== undefined;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');

// Locks are missing where a page is not secure: never in a host of ours.
const locks = 'locks' in navigator ? navigator.locks : undefined;
const session = startSession(connect(), showWindowSign(locks, crypto.randomUUID()));
guardAgainstLeaving(session.drafts);
createRoot(root).render(<App session={session} />);
