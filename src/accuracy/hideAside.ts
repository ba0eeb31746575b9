import type { Diagnostic } from '../model/diagnostic.ts';
import { counted } from '../model/inWords.ts';
import { onFile } from '../read/report.ts';
import type { Part } from './findFolders.ts';

const SEVERITIES = ['error', 'warning'] as const;

/** What is said of files kept aside, without their words: how much there is to mend in each. */
export function hideAside(diagnostics: readonly Diagnostic[], parts: readonly Part[]): Diagnostic[] {
  const folders = parts.filter(({ isAside }) => isAside).flatMap((part) => part.folders.map(({ path }) => `${path}/`));
  const isHidden = ({ file }: Diagnostic): boolean => folders.some((folder) => file.startsWith(folder));
  const hidden = diagnostics.filter(isHidden);
  const hint = 'Whoever wrote it sees them with --aside; whoever writes rules looks away.';
  const told = [...new Set(hidden.map(({ file }) => file))].flatMap((file) =>
    SEVERITIES.flatMap((severity) => {
      const count = hidden.filter((one) => one.file === file && one.severity === severity).length;
      const message = `${counted(count, 'thing')} to mend, not shown: the file is kept aside`;
      return count === 0 ? [] : [onFile(file, { severity, rule: 'aside/hidden', message, hint })];
    }),
  );
  return [...diagnostics.filter((one) => !isHidden(one)), ...told];
}
