import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { securityHeaders } from '#electron/host/content-security';
import { refuse, type WindowFiles } from '#electron/host/window-files';
import type { Gate, HeaderReader } from '#electron/loopback/gate';
import type { OpenWindows } from '#electron/loopback/open-windows';
import type { Router } from '#electron/router/router';
import { longestBody, loopback } from '#shared/contract/loopback';
import { fail, type FailureCode, type Result } from '#shared/domain/result';

const mostWindows = 32;

/** What the browser host answers with. */
export interface LoopbackServices {
  readonly gate: Gate;
  readonly files: WindowFiles;
  readonly router: Router;
  readonly windows: OpenWindows;
}

const used =
  'This address can be used only once, and was used already, or Chancery was started anew. Close this page and start Chancery again.';

const statusOf: Partial<Record<FailureCode, 400 | 403 | 404 | 500>> = {
  'call-invalid': 400,
  'call-refused': 403,
  'call-unknown': 404,
  unexpected: 500,
};

/** The browser host: pages for GET, calls and events for POST, and nothing else. */
export function loopbackApp({ gate, files, router, windows }: LoopbackServices): Hono {
  const app = new Hono();

  app.use('*', async (context, next) => {
    return gate.knowsHost(headersOf(context), context.req.url)
      ? next()
      : refuse(403, 'This host is not known here.');
  });
  app.get('/launch', (context) => launch(context, gate));
  app.get('*', async (context) => {
    if (!gate.hasSession(headersOf(context))) return refuse(403, used);
    const page = await files(context.req.raw);
    return page.headers.get('content-type')?.startsWith('text/html')
      ? withSecret(page, gate.windowSecret)
      : page;
  });

  app.post('*', async (context, next) => {
    const refusal = gate.refuseCall(headersOf(context));
    if (refusal !== undefined) return answer(fail('call-refused', { reason: refusal }));
    if (!isJson(context.req.header('content-type'))) return refuse(415, 'Only JSON is taken.');
    return next();
  });
  app.use('*', limitBody);
  app.post(loopback.eventsPath, () => {
    if (windows.count >= mostWindows) return refuse(429, 'Too many windows are open.');
    return new Response(windows.open(), {
      headers: { ...securityHeaders, 'content-type': 'application/x-ndjson' },
    });
  });
  app.post(`${loopback.callPath}:name`, async (context) => {
    const input = parseJson(await context.req.text());
    const call = context.req.param('name');
    if (input === undefined)
      return answer(fail('call-invalid', { call, path: 'input', reason: 'it is not JSON' }));
    return answer(await router.call(call, input.value));
  });

  app.all('*', () => refuse(405, 'This is not answered here.'));
  app.onError(() => refuse(400, 'This request cannot be read.'));
  return app;
}

/** Holds what a call sends to what that call may, before it is read. */
const limitBody: MiddlewareHandler = (context, next) => {
  const { path } = context.req;
  const call = path.startsWith(loopback.callPath) ? path.slice(loopback.callPath.length) : '';
  const limit = bodyLimit({
    maxSize: longestBody(call),
    onError: () => refuse(413, 'That is too long for one call.'),
  });
  return limit(context, next);
};

/** Not a page that a link could lead to twice: the cookie is set and the address is left behind at once. */
function launch(context: Context, gate: Gate): Response {
  const header = headersOf(context);
  const redeemed = gate.redeem(context.req.query('token') ?? '', header);
  if (redeemed === 'refused') return refuse(403, used);
  const headers = new Headers({ ...securityHeaders, location: '/' });
  if (redeemed !== 'already-open') headers.set('set-cookie', redeemed.cookie);
  return new Response(null, { status: 303, headers });
}

function headersOf({ req }: { readonly req: { readonly raw: Request } }): HeaderReader {
  return (name) => req.raw.headers.get(name);
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

function answer(result: Result<unknown>): Response {
  const status = result.ok ? 200 : (statusOf[result.failure.code] ?? 200);
  return new Response(JSON.stringify(result), {
    status,
    headers: { ...securityHeaders, 'content-type': 'application/json' },
  });
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

async function withSecret(page: Response, secret: string): Promise<Response> {
  const html = await page.text();
  const meta = `<meta name="${loopback.windowMeta}" content="${secret}" />`;
  return new Response(html.replace('<head>', `<head>${meta}`), { headers: page.headers });
}
