/** Pronouns with the verbs that grow on them; `i'm` and `im` too. */
const pronoun =
  "(?:(?:i|we|you|he|she|they|it|there|that|this|who)(?:['’](?:m|s|re|ve|d|ll))?|im|ive|shes|hes|theyre|everyone|everybody|nobody|someone|both|neither)";
const determined = "(?:my|our|his|her|their|the|these|those)";

/** Verbs that follow a noun as its predicate, beside those that end in -ed. */
const verb =
  "(?:am|is|are|was|were|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|has|have|had|hasn['’]?t|haven['’]?t|will|won['’]?t|can|can['’]?t|cannot|could|couldn['’]?t|would|should|must|may|might|does|do|did|doesn['’]?t|don['’]?t|didn['’]?t|never|always|just|still|also|usually|often|really|already|\\p{L}{2,}ed|went|got|gets|came|comes|made|makes|took|takes|said|says|told|gave|gives|ran|runs|ate|eats|drinks|lives?|works?|plays?|goes|likes?|loves?|hates?|wants?|needs?|keeps?|kept|knows?|knew|thinks?|thought|feels?|felt|left|leaves|lost|sold|bought|broke|became|began|starts?|ends?|opens?|closes|speaks?|owns?|studies|teaches|sleeps?|visits|stays|sits|stands|runs|drives|rides|wears|cooks|helps|hurts?|says|sends|sent|met|meets|pays|paid|fell|grew|barks?|cries|snores|bites|calls|costs|looks|seems|sounds|means|uses|watches|reads|writes|sings|dances|swims|flies|moves|turns|travels|arrives|begins|go|come|take|make|run|eat|drink|want|need|keep|speak|study|teach|sleep|visit|stay|drive|ride|cook|help|use|sing|dance|swim|travel|share|enjoy|prefer|own|sees|thinks|believes|prefers|enjoys|supports|suffers|allows|feeds|walks)";

/** Behind one of these a word in -s is what they do: "my sister paints", but not "my old friends". */
const person =
  "(?:wife|husband|partner|girlfriend|boyfriend|gf|bf|mother|mom|mum|father|dad|sister|brother|son|daughter|baby|grandmother|grandma|grandfather|grandpa|aunt|uncle|cousin|niece|nephew|neighbou?r|teacher|doctor|boss|colleague|friend|roommate|flatmate|landlord|dog|cat|nanny|coach)";

/** A subject that begins a clause of its own, with its verb in sight. */
export const ownSubject = new RegExp(
  `^(?:${pronoun}\\s+\\S|${determined}\\s+(?:[\\p{L}\\p{N}'’.-]+\\s+){1,4}?${verb}\\b|${determined}\\s+${person}\\s+\\p{L}{2,}[^s\\s]s(?=[\\s,.!]|$)|(?!also|then|now|just|only|not)[\\p{L}'’-]+\\s+(?:is|was|are|were|has|had|will|lives|works|loves|likes|hates|wants|went|got|said|told|moved|plays)\\b)`,
  "iu",
);

/** "My wife and I are …" is one statement: before a border there must be a predicate. */
export const hasPredicate = new RegExp(
  `^(?:i|im|ive|we)\\b.*\\s|^(?:please\\s+)?(?:don['’]?t\\s+)?call me\\s|['’](?:s|m|re|ve|t|d|ll)\\s|\\b${verb}\\s|^(?:got|failed|lost|found|bought|met|moved|started|finished|passed|had|went|just)\\s`,
  "iu",
);
