/** What this rule needs to know of a version. */
export interface Dated {
  /** Moment, ISO in UTC. */
  readonly at: string;
  readonly by: string;
  readonly command: string;
}

/** Minutes without a save after which a person has stopped writing. */
const longestPause = 15;

/**
 * The versions that end a sitting, out of all of them, the newest first: a text that saves itself has a version for each
 * pause of its writer, and a reader looks for those at which somebody left off. The oldest version always counts.
 */
export function endsOfSittings<V extends Dated>(versions: readonly V[]): readonly V[] {
  return versions.filter((version, index) => {
    const next = versions[index - 1];
    return next === undefined || index === versions.length - 1 || !continues(version, next);
  });
}

function continues(version: Dated, next: Dated): boolean {
  const minutes = (Date.parse(next.at) - Date.parse(version.at)) / 60_000;
  return (
    version.by === next.by &&
    version.command === 'fields.edit' &&
    next.command === 'fields.edit' &&
    minutes <= longestPause
  );
}
