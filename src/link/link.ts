import type { Beat } from '../model/beat.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Dossier, Entry } from '../model/dossier.ts';
import { findAgreements } from './agreements/findAgreements.ts';
import { makeTopics } from './coverage.ts';
import { chooseFindings } from './findings.ts';
import { relateArticles } from './relations.ts';
import { findSameTexts } from './sameText/findSameTexts.ts';
import { makeSeries } from './series.ts';
import { makeShelf } from './shelf.ts';
import { joinSpeakers } from './speakerNames.ts';
import { makeSpeakers } from './speakers.ts';
import { makeTimeline } from './timeline.ts';
import { findUnknownIds } from './unknownIds.ts';

/**
 * The records of all articles to one dossier. A pure function of its arguments; the order of the entries changes
 * nothing. Reports ids that beat.yaml does not have (a correction can bring one in) as errors; throws only for a bug.
 */
export function link(entries: readonly Entry[], beat: Beat): Outcome<Dossier> {
  const shelf = makeShelf(entries);
  const names = joinSpeakers(shelf, beat);
  const topics = makeTopics(shelf, beat, names);
  const sameTexts = findSameTexts(shelf);
  const series = makeSeries(shelf, beat, sameTexts);
  const speakers = makeSpeakers(shelf, beat, names, sameTexts);
  const value: Dossier = {
    beat,
    articles: [...shelf.entries],
    topics,
    timeline: makeTimeline(shelf, beat),
    series,
    speakers,
    related: relateArticles(shelf, topics, series, speakers, sameTexts.found),
    agreements: findAgreements(shelf, topics, series, speakers, beat, sameTexts),
    sameTexts: sameTexts.found,
    findings: chooseFindings(shelf, topics, series),
  };
  return { value, diagnostics: findUnknownIds(shelf, beat) };
}
