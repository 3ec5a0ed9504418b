import { findEmails, findPhones, findUrls } from "../values/find-contacts.ts";
import { findDates } from "../values/find-dates.ts";
import { leadingNumber } from "../values/find-numbers.ts";
import { clauseOf, listOf, nounPhraseOf, properNameOf, wholeNameOf } from "../values/phrases.ts";
import { type Place, placeOf } from "../values/place.ts";
import { type Concept, deed, firstOf } from "./concept.ts";

const living =
  /^(?:(?:am|is) )?(?:currently |now )?(?:lives?|living|resides?|residing|based|located) in (.+)$/is;
const moving = /^(?:has |have )?(?:just |recently )?(?:moved|relocated) (?:here )?to (.+)$/is;

/** Of people at work `moved to` has another meaning. */
const workplace =
  /\b(?:team|department|management|sales|marketing|engineering|product|position|role|shift|group|division|finance|support|operations)\b/i;

const placePart = (part: keyof Place) => (text: string) => placeOf(text)?.[part];
const livesIn = (part: keyof Place) =>
  firstOf(
    deed(living, placePart(part)),
    deed(moving, (rest) => (workplace.test(rest) ? undefined : placePart(part)(rest))),
  );

const reached = /^(?:can be|(?:am|is)) (?:reached|contacted|available) (?:at|on|via|by) (.+)$/is;

/** Who somebody is and where to find them. */
export const identity: readonly Concept[] = [
  {
    names: ["name", "full name", "legal name", "display name"],
    ofDeed: deed(/^(?:(?:am|is) (?:called|named)|goe?s? by(?: the name)?) (.+)$/is, wholeNameOf),
    ofValue: wholeNameOf,
  },
  { names: ["first name", "given name", "forename"], ofValue: wholeNameOf },
  { names: ["last name", "surname", "family name"], ofValue: wholeNameOf },
  { names: ["nickname", "preferred name"], ofValue: wholeNameOf },
  {
    names: ["age", "age in years"],
    ofDeed: firstOf(
      deed(/^(?:am|is) (\d{1,3})(?:[ -]years?[ -]old.*)?$/is, Number),
      deed(/^(?:am|is) aged (\d{1,3})\b/is, Number),
    ),
    ofValue: (value) => leadingNumber(value)?.value,
  },
  {
    names: ["birthday", "birth date", "birthdate", "date of birth", "dob", "born"],
    ofDeed: firstOf(
      deed(/^was born on (.+)$/is, (rest) => findDates(rest)[0] ?? clauseOf(rest)),
      deed(/^was born in (.+)$/is, (rest) => findDates(rest)[0] ?? /^\d{4}$/.exec(rest)?.[0]),
    ),
    ofValue: (value) => findDates(value)[0] ?? clauseOf(value).replace(/^on /i, ""),
  },
  {
    names: ["email", "email address", "contact email"],
    ofDeed: deed(reached, (rest) => findEmails(rest)[0]),
    ofValue: (value) => findEmails(value)[0],
  },
  {
    names: ["phone", "phone number", "telephone", "telephone number", "mobile", "mobile number"],
    ofDeed: deed(reached, (rest) => findPhones(rest)[0]),
    ofValue: (value) => findPhones(value)[0],
  },
  {
    names: ["website", "homepage", "url", "website url", "link", "portfolio"],
    ofValue: (value) => findUrls(value)[0],
  },
  {
    names: ["city", "town", "home city", "city of residence"],
    ofDeed: livesIn("city"),
    ofValue: placePart("city"),
  },
  {
    names: ["country", "country of residence", "home country"],
    ofDeed: livesIn("country"),
    ofValue: placePart("country"),
  },
  {
    names: ["location", "residence", "home", "place of residence", "home location", "lives in"],
    ofDeed: firstOf(livesIn("whole"), deed(living, clauseOf)),
    ofValue: (value) => placeOf(value)?.whole ?? clauseOf(value),
  },
  {
    names: ["hometown", "home town", "birthplace", "place of birth", "origin"],
    ofDeed: deed(
      /^(?:(?:am|is) (?:originally )?from|was born in|grew up in) (.+)$/is,
      placePart("whole"),
    ),
    ofValue: placePart("whole"),
  },
  {
    names: ["spouse", "partner", "husband", "wife", "spouse name", "partner name"],
    ofDeed: deed(/^(?:am|is) (?:married|engaged) to (.+)$/is, properNameOf),
    ofValue: wholeNameOf,
  },
  {
    names: ["languages", "spoken languages", "languages spoken"],
    ofDeed: deed(/^(?:speaks?|(?:am|is) fluent in) (.+)$/is, (rest) =>
      listOf(rest.replace(/^(?:both|fluent) /i, "")).filter((one) => /^\p{Lu}/u.test(one)),
    ),
    ofValue: listOf,
  },
  {
    names: ["native language", "mother tongue", "preferred language"],
    ofValue: nounPhraseOf,
  },
];
