/** Links to the sections of a page that has many. */
export const OnThisPage = ({ of }: { of: readonly (readonly [id: string, name: string])[] }) => (
  <nav class="on-page" aria-label="On this page">
    <ul class="jumps">
      {of.map(([id, name]) => (
        <li>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
);
