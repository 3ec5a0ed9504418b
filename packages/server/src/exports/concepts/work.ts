import { clauseOf, listOf, nounPhraseOf, properNameOf } from "../values/phrases.ts";
import { type Concept, deed, firstOf } from "./concept.ts";

const isWork = (categories: readonly string[]) => categories.includes("professional_details");

/** What people are called that is no work of theirs. */
const noWork =
  /\b(?:fan|lover|person|believer|member|bit|lot|native|beginner|worker|player|patient|customer|client|guest|regular|big|huge|good|great|vegan|vegetarian)\b/i;
const unpaid = /\b(?:students?|pupils?|volunteer|graduate)\b/i;

const jobOf = (text: string) => (noWork.test(text) ? undefined : nounPhraseOf(text));

const asWhat =
  /^(?:works?|(?:am|is) working|(?:am|is) employed)(?: at [^,]+?| for [^,]+?)? as (?:an? |the )?(.+)$/is;

/** What somebody does for a living and has learnt. */
export const work: readonly Concept[] = [
  {
    names: [
      "job",
      "job title",
      "occupation",
      "profession",
      "role",
      "current role",
      "position",
      "work role",
      "current job",
    ],
    ofDeed: firstOf(
      deed(asWhat, nounPhraseOf),
      deed(/^(?:am|is) an? ([\p{Ll} -]+?) (?:at|for) (?:the )?\p{Lu}/su, jobOf),
      deed(/^(?:am|is) an? ([\p{L} -]+)$/isu, (rest, { categories }) =>
        isWork(categories) ? jobOf(rest) : undefined,
      ),
    ),
    ofValue: nounPhraseOf,
  },
  {
    names: [
      "employer",
      "company",
      "workplace",
      "current employer",
      "current company",
      "company name",
    ],
    ofDeed: firstOf(
      deed(
        /^(?:works?|(?:am|is) working|(?:am|is) employed)(?: as [^,]+?)? (?:at|for|by) (.+)$/is,
        (rest) => properNameOf(rest.replace(/ as an? .*$/is, "")),
      ),
      (text) => {
        const [, job = "", rest = ""] =
          /^(?:am|is) an? ([\p{Ll} -]+?) (?:at|for) (.+)$/su.exec(text) ?? [];
        return noWork.test(job) || unpaid.test(job) ? undefined : properNameOf(rest);
      },
    ),
    ofValue: (value) => properNameOf(value) ?? nounPhraseOf(value),
  },
  {
    names: ["skills", "technical skills", "professional skills", "expertise", "competencies"],
    ofDeed: firstOf(
      deed(/^knows? (\p{Lu}.*)$/su, (rest) => listOf(rest).filter((one) => /^\p{Lu}/u.test(one))),
      deed(
        /^(?:(?:am|is) (?:skilled|proficient|experienced|an expert) (?:in|at|with) |(?:am|is) good at |(?:has|have) experience (?:in|with) )(.+)$/is,
        listOf,
      ),
    ),
    ofValue: listOf,
  },
  {
    names: ["programming languages", "technologies", "tech stack", "technology stack", "tools"],
    ofDeed: deed(/^(?:uses?|codes? in|programs? in|works? with) (.+)$/is, (rest, { categories }) =>
      categories.includes("technology")
        ? listOf(rest.replace(/ with .*$/is, "")).filter((one) => /^\p{Lu}/u.test(one))
        : undefined,
    ),
    ofValue: listOf,
  },
  {
    names: ["school", "university", "college", "alma mater"],
    ofDeed: firstOf(
      deed(/^(?:graduated from|study at|studies at|studied at) (.+)$/is, properNameOf),
      deed(/^(?:attends?|attended|goe?s? to) (.+)$/is, (rest) => {
        const name = properNameOf(rest);
        return name && /\b(?:University|College|School|Institute|Academy)\b/.test(name)
          ? name
          : undefined;
      }),
    ),
    ofValue: properNameOf,
  },
  {
    names: ["degree", "highest degree", "education level"],
    ofDeed: deed(
      /^(?:has|have|holds?|earned) an? ((?:PhD|Ph\.D\.|MBA|MD|JD|BA|BS|BSc|MA|MS|MSc|MFA|LLB|LLM|[Dd]octorate|(?:[Bb]achelor|[Mm]aster)(?:'s|s)|[\p{L}' ]{1,40} degree)(?: .*)?)$/su,
      clauseOf,
    ),
    ofValue: clauseOf,
  },
  {
    names: ["major", "field of study", "subject"],
    ofDeed: deed(/^(?:studies|study|studied|majors? in|majored in) (?!at\b)(.+)$/is, nounPhraseOf),
    ofValue: nounPhraseOf,
  },
];
