import { Section } from './Section.tsx';

const STEPS: { head: string; text: string }[] = [
  {
    head: 'Text',
    text: 'An article’s body is its paragraphs, list items and block quotations. Headings, captions, tables and what is taken for page furniture are shown and not searched.',
  },
  {
    head: 'Sentences',
    text: 'The text is cut into sentences, which are numbered. Words are kept as printed, errors included.',
  },
  {
    head: 'Threats',
    text: 'A topic is named where one of the words that the editor listed for it stands. Its direction is rising, falling or unchanged only where words of the same sentence say so of it. A direction that is denied or past is none.',
  },
  {
    head: 'Dates',
    text: 'A date in words is resolved against the day on which the article was published. Where the words allow two readings, both are kept.',
  },
  {
    head: 'Figures',
    text: 'A number is a figure where it counts or measures something. It keeps its bound (“more than”, “almost”), what it counts, who counts, and the time that it covers.',
  },
  {
    head: 'Quotations',
    text: 'Words are ascribed to somebody where a reporting verb, “according to” or the sentences around them say whose they are. What is reported without quotation marks is marked as reported.',
  },
  {
    head: 'Then and now',
    text: 'Two figures are set side by side where the editor’s list, or the same words for what they count, put them into one series. What is counted, who counts, limits of age or place, start, length and overlap of the windows, and the verb are compared in this order.',
  },
  {
    head: 'Not sure',
    text: 'What is not sure is not stated. It is left empty, or listed as not understood.',
  },
];

/** How a record comes about, in plain words. */
export const Steps = () => (
  <Section
    title="Step by step"
    id="steps"
    note="The same steps for every article. No step looks anything up elsewhere."
  >
    <ol class="list">
      {STEPS.map(({ head, text }) => (
        <li>
          <h3>{head}</h3>
          <p class="note-t">{text}</p>
        </li>
      ))}
    </ol>
  </Section>
);
