/** What a stage has to say about its input, as data; `printDiagnostics` in `commands` is the only place that words become output. */
export interface Diagnostic {
  /** Path as the user would type it. */
  file: string;
  /** One-based line and column; null where the finding concerns the whole file. */
  line: number | null;
  column: number | null;
  severity: 'error' | 'warning';
  /** Permanent name of the rule, `family/form`. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  hint?: string;
  /** The offending line as it stands in the file. */
  source?: string;
}

/** What a stage returns: its value, and what it has to say. Bad input never throws. */
export interface Outcome<T> {
  value: T;
  diagnostics: Diagnostic[];
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === 'error');
