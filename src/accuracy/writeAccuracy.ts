import { readFile, writeFile } from 'node:fs/promises';
import type { Accuracy } from '../model/accuracy.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { onFile } from '../read/report.ts';
import { withTable } from './readme.ts';

export const ACCURACY_FILE = 'golden/accuracy.json';
export const README_FILE = 'README.md';

export const accuracyFile = (accuracy: Accuracy): string => `${JSON.stringify(accuracy, null, 2)}\n`;

const textOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null);

/** Which of the two files say something else than these numbers. */
export async function findStale(accuracy: Accuracy): Promise<string[]> {
  const [json, readme] = [await textOf(ACCURACY_FILE), await textOf(README_FILE)];
  return [
    ...(json === accuracyFile(accuracy) ? [] : [ACCURACY_FILE]),
    ...(readme !== null && readme === withTable(readme, accuracy) ? [] : [README_FILE]),
  ];
}

/** Writes the numbers down for the site, and into README.md for whoever reads that. */
export async function writeAccuracy(accuracy: Accuracy): Promise<Diagnostic[]> {
  const readme = withTable((await textOf(README_FILE)) ?? '', accuracy);
  if (readme === null)
    return [
      onFile(README_FILE, {
        rule: 'accuracy/no-place',
        message: 'has no place for the table of accuracy',
        hint: 'Put the two comments back that begin and end it: git log -p README.md shows them.',
      }),
    ];
  await writeFile(ACCURACY_FILE, accuracyFile(accuracy));
  await writeFile(README_FILE, readme);
  return [];
}
