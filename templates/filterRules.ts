/**
 * What each mark of a filter hides, as style: a link that was followed (`.fl-7`) leaves the rows that have its mark
 * (`data-f="1 7"`), and the groups in which one is left. A script that narrows by itself (`data-live`) sets them aside.
 */
export const filterRules = (marks: number): string =>
  Array.from({ length: marks }, (_, i) => i + 1)
    .map((mark) => {
      const followed = `main:has(.filter:not([data-live]) .fl-${mark}:target)`;
      const rows = `[data-f]:not([data-f~="${mark}"])`;
      const groups = `[data-group]:not(:has([data-f~="${mark}"]))`;
      return `${followed} :is(${rows},${groups}){display:none}`;
    })
    .join('\n');
