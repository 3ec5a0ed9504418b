import type { TopicVocabulary } from "./category-topics.ts";

/** How answers should look. */
export const answerStyle = {
  words: `answer~ answers~ reply~ replies~ respond~ response~ responses~ concise brief~ briefly
    short~ shorter detailed~ detail~ details~ thorough verbose wordy lengthy long~ summary
    summaries summarise~ bullet~ bullets~ bulleted bulletpoints paragraph~ paragraphs~ table~
    tables~ list~ lists~ markdown heading~ headings~ emoji emojis emoticons exclamation
    step-by-step steps~ example~ examples~ explanation~ explanations explain~ explained~ jargon
    plain~ simple~ simply~ analogy analogies source~ sources~ citation citations cite format~
    formats~ formatting~ formatted tldr straightforward~ diagrams~ diagram visual~ visuals~
    directly~ direct~ blunt~ clear~ clearly~ structured~ numbered~ prose~ waffle fluff caveats
    disclaimers disclaimer sugarcoat contradict contradicted contradicting options~
    recommendation~ spoiler~ spoilers~ preamble hedging eli5 latex~ clarifying theory~ acronyms
    abbreviations succinct terse elaborate~ repetition~ rambling ramble padding~ rhetorical
    footnotes bibliography hyperlinks links~ attachments screenshots~ read-aloud =formatting`,
  phrases: `short answers; brief answers; bullet points; bullet lists; step by step; get to the
    point; straight to the point; to the point; big picture; plain english; plain language; in
    detail; no emojis; don't use emojis; without jargon; with examples; worked examples; code
    examples; one question at a time; show your work; show sources; cite sources; numbered lists;
    long answers; long explanations; walls of text; wall of text; keep it short; tl dr; in
    layman's terms; beginner level; lots of detail; sugar coat; pros and cons; three options;
    several options; single recommendation; visual thinker; tables and diagrams; no jargon; no
    spoilers; on my watch; example before; before the theory; explain like; code blocks; no
    preamble; no lectures; ask before; ask me first; line by line; keep answers; big font; large
    print; screen reader; read aloud; rule of three; executive summary; if i'm wrong; plain text;
    sources for; one at a time; in one sentence; in two sentences; use headings; no bullet; no
    markdown; proper paragraphs; skip the intro; just the facts; keep it brief; be brief; keep it
    concise; keep it simple; one clear pick; clear pick; one option; give me a hint; a hint; hints
    only; the solution; puzzle it out; work it out myself; comes from; claim comes from; where a
    claim; check things; check facts; start with the conclusion; conclusion first; bottom line
    first; the conclusion; error bars; honest estimates; false precision; no brand names; no
    advertising; don't want advertising; skip the; you can skip; see a doctor part; no
    disclaimers; be patient with me; patient with me; slowly please; short sentences; simple
    words; big words; read your stuff; don't explain; no lists; numbers first; facts first; ten
    options; too many options; an estimate; just the answer; one answer; only the answer; yes or
    no; give reasons; tell me why; answers short; keep replies; tables please; use tables; as a
    list; under a hundred; hundred words; give sources; give examples; use examples; examples
    first; use analogies; football analogies; cooking analogies; simple language; plain words;
    like i'm five; like i'm; skip the basics; know the basics; expert level; technical detail;
    technical terms; step at a time; short steps; numbered steps; summary first; without emojis;
    love emojis; use emojis; ask questions first; say if; tell me if; if you don't know; if
    unsure; stop repeating; large text`,
  asks: `explain describe~ understand~ summarise summarize compare overview difference theory~
    concept guide~ tutorial instructions~ write~ compose~ draft~ list~ review~ caption greeting~
    message~ profile~ email~ report~ meaning~ quantum inflation~ blockchain recursion
    photosynthesis~ relativity philosophy~ history~ essay~ introduce~ teach~ definition analysis~
    argument~ steps~ walk-me-through tell-me monad proof~ grammar~ plot~ chapter~ lesson~ topic~
    basics beginner~ homework~ announce~ announcement slogan~ cheerful toast~ bio~ post~ tweet
    status~ proposal~ agenda~ checklist estimate~ how-long integral~ coffee~ bad-for dose~ pick~
    which~ mortgage~ mortgages work~ proofread~ back-up screenshot how-do-i how~ why~ what-is
    what-does works~ difference-between vs versus pros~ cons~ fix~ set-up configure~ change~
    calculate~ recipe~ plan~ itinerary~ black-holes vaccine~ engine~`,
} as const satisfies TopicVocabulary;
