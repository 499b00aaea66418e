import { z } from 'zod';

z.config({ jitless: true });

/**
 * The one door to zod. It runs without generated code, so that the window's content security policy can forbid
 * `unsafe-eval`.
 */
export { z };
