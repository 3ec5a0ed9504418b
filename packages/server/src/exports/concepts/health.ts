import { listOf } from "../values/phrases.ts";
import { type Concept, deed, firstOf } from "./concept.ts";

const diets =
  /^(vegan|vegetarian|pescatarian|lactose[ -]intolerant|gluten[ -]intolerant|gluten[ -]free|dairy[ -]free|halal|kosher|keto|paleo|celiac|coeliac|diabetic)\b/i;

/** What says that something taken is no walk, by its form or by the endings of generic names. */
const medicine =
  /\b\d+ ?(?:mg|mcg|ml|iu)\b|\b(?:tablets?|pills?|capsules?|medications?|medicines?|insulin|antibiotics?|inhaler|aspirin|warfarin|vitamins?)\b|\B(?:formin|statin|pril|sartan|olol|prazole|cillin|mycin|azepam|xetine|traline|profen|thyroxine|codeine|gliptin|gliflozin|cycline|oxacin|conazole|tadine|tirizine|acetamol|aminophen)\b/i;

const isHealth = (categories: readonly string[]) => categories.includes("health");

/** Health, and what somebody may eat. */
export const health: readonly Concept[] = [
  {
    names: [
      "allergies",
      "allergy",
      "food allergies",
      "known allergies",
      "allergens",
      "allergic to",
    ],
    ofDeed: firstOf(
      deed(/^(?:am|is) (?:[a-z]+ly )?allergic to (.+)$/is, listOf),
      deed(/^(?:has|have) (?:an? )?(?:[a-z]+ )?allerg(?:y|ies) to (.+)$/is, listOf),
      deed(/^(?:has|have) an? ([\p{Ll} -]+?) allergy$/isu, listOf),
    ),
    ofValue: listOf,
  },
  {
    names: [
      "medications",
      "current medications",
      "medicines",
      "medication",
      "prescriptions",
      "drugs",
    ],
    ofDeed: firstOf(
      deed(/^(?:(?:am|is|was) prescribed|(?:has|have) been prescribed) (.+)$/is, (rest) =>
        listOf(withoutDose(rest)),
      ),
      deed(/^(?:takes?|(?:am|is) taking) (.+)$/is, (rest, { categories }) =>
        isHealth(categories) && medicine.test(rest) ? listOf(withoutDose(rest)) : undefined,
      ),
    ),
    ofValue: listOf,
  },
  {
    names: [
      "conditions",
      "medical conditions",
      "diagnoses",
      "diagnosis",
      "health conditions",
      "chronic conditions",
      "illnesses",
      "medical history",
    ],
    ofDeed: firstOf(
      deed(/^(?:(?:was|am|is|(?:has|have) been) )(?:recently )?diagnosed with (.+)$/is, (rest) =>
        listOf(rest.replace(/ (?:in|on|at|last|when) .*$/is, "")),
      ),
      deed(/^suffers? from (.+)$/is, listOf),
    ),
    ofValue: listOf,
  },
  {
    names: [
      "diet",
      "dietary restrictions",
      "dietary preferences",
      "dietary preference",
      "dietary requirements",
      "dietary needs",
      "diet type",
    ],
    ofDeed: firstOf(
      deed(/^(?:am|is) (?:an? |strictly )*(.+)$/is, (rest) => diets.exec(rest)?.slice(1, 2)),
      deed(/^(?:follows?|(?:am|is) on|keeps?|eats?) (?:an? |strictly )*(.+)$/is, (rest) =>
        diets.exec(rest)?.slice(1, 2),
      ),
    ),
    ofValue: listOf,
  },
];

function withoutDose(text: string): string {
  return text
    .replace(/^\d+ ?(?:mg|mcg|ml|iu)(?: of)? /i, "")
    .replace(/ (?:for|every|daily|twice|once|at|in|each|per) .*$| daily$/is, "");
}
