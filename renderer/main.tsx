import { createRoot } from 'react-dom/client';
import { connect } from '#renderer/api/connect';
import { App } from '#renderer/app/app';
import { guardAgainstLeaving } from '#renderer/app/leave-guard';
import { startSession } from '#renderer/data/session';
import '#renderer/ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');

const session = startSession(connect());
guardAgainstLeaving(session.drafts);
createRoot(root).render(<App session={session} />);
