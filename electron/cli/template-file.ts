import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { givenFile, unreadable } from '#electron/cli/given-file';
import { largestTemplate, tooLargeDetails } from '#shared/domain/pack/pack-template';
import { fail, succeed, type Result } from '#shared/domain/result';

/** A template as the core takes it: its name without the extension, and its bytes in base 64. */
export interface TemplateFile {
  readonly name: string;
  readonly file: string;
}

/** Reads a template that a person named; one that is too large is not read. */
export async function templateFile(named: string): Promise<Result<TemplateFile>> {
  const given = await givenFile(named);
  if (!given.ok) return given;
  const { path, size } = given.value;
  if (size > largestTemplate)
    return fail('template-too-large', tooLargeDetails('the file', size, largestTemplate));
  try {
    const file = (await readFile(path)).toString('base64');
    return succeed({ name: basename(path).replace(/\.docx$/iu, ''), file });
  } catch (error) {
    return unreadable(path, error);
  }
}
