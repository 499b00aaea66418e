import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { largestTemplate, tooLargeDetails } from '#shared/domain/pack/pack-template';
import { fail, succeed, type Result } from '#shared/domain/result';

/** A template as the core takes it: its name without the extension, and its bytes in base 64. */
export interface TemplateFile {
  readonly name: string;
  readonly file: string;
}

/** Reads a template that a person named; one that is too large is not read. */
export async function templateFile(path: string): Promise<Result<TemplateFile>> {
  const whole = resolve(path);
  try {
    const { size } = await stat(whole);
    if (size > largestTemplate)
      return fail('template-too-large', tooLargeDetails('the file', size, largestTemplate));
    const name = basename(whole).replace(/\.docx$/iu, '');
    return succeed({ name, file: (await readFile(whole)).toString('base64') });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fail('file-unreadable', { path: whole, reason });
  }
}
