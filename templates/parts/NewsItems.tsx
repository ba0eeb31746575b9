import { numberInWords } from '../../src/model/inWords.ts';
import type { NewsItem, NewsSide } from '../../src/publish/newsItems.ts';
import type { NewsGroup } from '../../src/publish/newsView.ts';
import { A } from '../link.tsx';
import { Directions } from './Directions.tsx';
import { Icon } from './icons.tsx';
import { SentenceBlock, Sentences } from './Sentence.tsx';
import { VerdictSign } from './ThenAndNow.tsx';

/** What is new of one kind; `open` shows the two sides of a pair with their sentences side by side. */
export const NewsGroups = ({ of, open }: { of: readonly NewsGroup[]; open: boolean }) => (
  <>
    {of.map(({ icon, heading, note, items, more }) => (
      <div class={open ? 'news-g two' : 'news-g'}>
        <div class="news-k">
          <h3>
            {icon && <Icon of={icon} />} {heading}
          </h3>
          {open && <p class="small mut">{note}</p>}
        </div>
        <div>
          <Items of={items} open={open} />
          {more.length > 0 && (
            <details class="disc news-m">
              <summary>{`Show ${numberInWords(more.length)} more`}</summary>
              <Items of={more} open={open} />
            </details>
          )}
        </div>
      </div>
    ))}
  </>
);

const Items = ({ of: items, open }: { of: readonly NewsItem[]; open: boolean }) => (
  <ul class="list">
    {items.map((item) => (
      <Item item={item} open={open} />
    ))}
  </ul>
);

function Item({ item, open }: { item: NewsItem; open: boolean }) {
  const { title, route, text, reasons, verdict, before, now } = item;
  return (
    <li class="news-i">
      <p class="ttl">
        <A to={route}>{title}</A>
      </p>
      {verdict && (
        <p class="note-t news-v">
          <VerdictSign verdict={verdict} />
          <span>{text}</span>
        </p>
      )}
      {before === null ? (
        <Alone side={now} text={text} open={open} />
      ) : (
        <>
          {text && !verdict && <p class="note-t">{text}</p>}
          <Pair before={before} now={now} open={open} />
        </>
      )}
      {reasons.length > 0 && (
        <details class="disc">
          <summary>Why the verdict</summary>
          <p class="disc-b note-t">{reasons.join(' ')}</p>
        </details>
      )}
    </li>
  );
}

/** What a side states, with the word for the side; the sentences alone may say all. */
function Stated(props: { side: NewsSide; register?: string; text?: string }) {
  const { side, register, text } = props;
  return (
    <div class="news-w">
      {register && <p class="sc">{register}</p>}
      {side.directions.length > 0 && <Directions of={side.directions} />}
      {side.numbers.map(({ value, words }) => (
        <p class="small mut">
          <b>{`“${value}”`}</b> {words}
        </p>
      ))}
      {text && <p class="small">{text}</p>}
    </div>
  );
}

const More = ({ of }: { of: NewsSide['more'] }) =>
  of && (
    <p class="small">
      <A to={of.route}>{of.words}</A>
    </p>
  );

/** Of the newest article a sentence for every direction and number stands open, so that no claim comes without one. */
function Alone({ side, text, open }: { side: NewsSide; text: string; open: boolean }) {
  const { sentences, more, directions, numbers } = side;
  const shown = Math.max(1, directions.length, numbers.length);
  const rest = open ? sentences.slice(shown) : sentences;
  return (
    <>
      <Stated side={side} text={text} />
      {open && (
        <div class="evs">
          {sentences.slice(0, shown).map((sentence) => (
            <SentenceBlock sentence={sentence} />
          ))}
        </div>
      )}
      {rest.length === 0 ? (
        <More of={more} />
      ) : (
        <Sentences
          of={rest}
          {...(open ? { summary: rest.length === 1 ? 'Show one more sentence' : 'Show more sentences' } : {})}
        >
          <More of={more} />
        </Sentences>
      )}
    </>
  );
}

function Pair({ before, now, open }: { before: NewsSide; now: NewsSide; open: boolean }) {
  const sides = [
    { register: 'Before', side: before },
    { register: 'New', side: now },
  ];
  if (!open)
    return (
      <>
        {sides.map(
          ({ register, side }) =>
            side.numbers.length + side.directions.length > 0 && <Stated side={side} register={register} />,
        )}
        <Sentences of={[...before.sentences, ...now.sentences]} />
      </>
    );
  return (
    <div class="cols news-p">
      {sides.map(({ register, side }) => (
        <div>
          <Stated side={side} register={register} />
          <div class="evs">
            {side.sentences.map((sentence) => (
              <SentenceBlock sentence={sentence} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
