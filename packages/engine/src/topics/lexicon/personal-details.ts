import type { CategoryTopics } from "./category-topics.ts";

export const personalDetails = {
  names: {
    words: `name named names nickname nicknamed surname lastname firstname initials~ maiden called~
      call~ pronounced pronounce spelled spelt pronouns pronoun they/them goes~ alias username
      handle~ mister mr mrs ms miss dr~ title~ address~ middle~`,
    phrases: `call me; my name is; people call me; everyone calls me; friends call me; goes by; i go by;
      last name; first name; full name; middle name; maiden name; known as; named after;
      pronounced like; spelled with; they them; she her; he him; prefer to be called`,
  },
  age: {
    words: `age aged birthday~ birthdate born~ generation millennial boomer teenager~ pensioner
      thirties forties fifties sixties twenties seventies eighties turning zodiac gemini
      capricorn aquarius pisces aries taurus leo virgo libra scorpio sagittarius horoscope
      middleaged senior~ youngest~ oldest~`,
    phrases: `years old; year old; date of birth; was born in; born in; born on; turned thirty; turned
      forty; turned fifty; turn thirty; turn forty; turn fifty; turn sixty; star sign; in my
      twenties; in my thirties; in my forties; in my fifties; in my sixties; how old; gen z;
      over sixty`,
  },
  residence: {
    words: `live~ lives~ living~ reside resident residence~ address postcode zipcode zip~ city~ town
      village countryside rural suburb suburbs suburban urban neighbourhood neighborhood borough
      district~ apartment~ flat~ downtown hometown local~ locals near~ nearby coast~ coastal
      seaside~ island~ timezone california`,
    phrases: `live in; lives in; living in; based in; moved to; home town; time zone; post code; zip
      code; outskirts of; edge of town; city centre; city center; the countryside; grew up in;
      neck of the woods; near me; around here; in town; close to home; my area`,
  },
  origin: {
    words: `nationality citizen citizenship immigrant emigrated immigrated expat refugee heritage
      ancestry ancestors roots~ descent ethnic ethnicity native~ originally homeland birthplace
      raised~ foreign~ accent american british english~ scottish welsh irish french~ german~
      spanish~ italian~ portuguese~ dutch~ belgian swiss austrian polish czech slovak hungarian
      romanian bulgarian greek~ turkish~ russian ukrainian swedish norwegian danish finnish
      icelandic estonian latvian lithuanian canadian mexican~ brazilian argentinian chilean
      colombian peruvian~ cuban jamaican indian~ pakistani bangladeshi nepali chinese~ japanese~
      korean~ vietnamese~ thai~ filipino indonesian malaysian australian kiwi~ nigerian ghanaian
      kenyan ethiopian~ egyptian moroccan~ algerian lebanese~ syrian iranian persian iraqi
      israeli afghan armenian georgian~ jewish~ african asian european latino latina`,
    phrases: `grew up in; come from; comes from; came from; originally from; born in; born and raised;
      was raised; dual citizen; dual citizenship; moved here from; second generation; first
      generation; family is from; parents came`,
  },
  languages: {
    words: `language languages bilingual trilingual multilingual fluent fluently speak~ speaks~
      spoken~ native~ mothertongue tongue~ accent dialect translate translation interpreter
      grammar vocabulary pronunciation duolingo polyglot english french spanish german italian
      portuguese mandarin cantonese japanese korean arabic hindi urdu bengali punjabi tamil
      telugu russian polish ukrainian turkish persian farsi hebrew greek dutch swedish norwegian
      danish finnish hungarian czech romanian catalan basque welsh gaelic swahili yoruba
      vietnamese thai tagalog esperanto latin~ asl bsl subtitle~`,
    phrases: `speak fluent; mother tongue; first language; second language; native speaker; sign
      language; learning spanish; learning french; learning japanese; learning german; learning
      italian; language course; speak some`,
  },
  religion: {
    words: `christening communion confirmed bishop nun monk convent parish congregation religion
      religious faith church chapel mass~ christian catholic protestant baptist methodist
      orthodox~ evangelical mormon quaker jehovah muslim islam mosque pray prays prayer prayers
      ramadan eid quran imam jewish judaism synagogue shabbat sabbath passover hanukkah rabbi
      hindu hinduism temple~ diwali buddhist buddhism sikh sikhism gurdwara atheist agnostic
      spiritual bible gospel~ lent easter~ pastor priest vicar baptised baptized baptism
      confirmation~ worship pilgrimage hajj pagan wiccan jain hijab kippah turban secular
      believer god`,
    phrases: `to mass; sunday school; bible study; prayer group; jehovah's witness; seventh day; go to
      church; goes to church; observe ramadan; keep kosher; keep shabbat; five times a day;
      sunday mass; friday prayers; not religious`,
  },
  appearance: {
    words: `height tall~ short~ petite feet~ inches cm centimetres metre~ blonde blond brunette
      redhead ginger~ curly~ bald balding beard bearded moustache mustache freckles tattoo
      tattoos tattooed piercing piercings lefthanded righthanded lefty southpaw ambidextrous
      eyes~ hair~ haired complexion scar dreadlocks braids pale~ tan~ muscular`,
    phrases: `left handed; right handed; left hander; six foot; five foot; feet tall; cm tall; metres
      tall; curly hair; red hair; blue eyes; brown eyes; green eyes; long legs; grey hair`,
  },
  contact_documents: {
    words: `phone~ email~ e-mail address mailing postal~ passport driving~ licence license~ id~ ssn
      insurance~ number~ emergency~ contact contacts~ password~ account~ expiry expires expired
      iban membership~`,
    phrases: `phone number; email address; emergency contact; driving licence; driver's license; drivers
      license; in case of emergency; identity card; national insurance; social security; next of
      kin; blood type; card number`,
  },
  personality: {
    words: `procrastinating gullible chatty blunt~ frank~ laidback daydreamer hoarder homebodies
      selfconscious introvert introverted extrovert extroverted ambivert shy outgoing quiet~
      talkative perfectionist procrastinator procrastinate impatient patient~ stubborn organised
      organized disorganised messy tidy~ spontaneous planner~ punctual late~ indecisive
      competitive sensitive cautious adventurous curious creative~ optimist pessimist sarcastic
      humour~ humor~ homebody bookworm workaholic enneagram infj intj enfp infp intp entp entj
      mbti loner sociable clumsy forgetful absentminded ambitious easygoing hyperactive
      minimalist~ geek nerd dreamer`,
    phrases: `hate being late; hates being late; never on time; hate surprises; get lost easily; no
      sense of direction; bad with names; bad memory; forget names; short attention span; hate
      making decisions; take ages to decide; people person; small talk; hates surprises; love
      surprises; don't like surprises; easy going; last minute; control freak; recharge alone;
      alone time; get bored easily; always late; personality type; big groups; large groups;
      small groups`,
  },
  identity: {
    words: `gay lesbian bisexual queer trans transgender nonbinary non-binary lgbt lgbtq lgbtqia
      asexual pansexual straight~ cisgender gender female male transitioned transitioning drag~
      pride~ veteran~ adopted~ foster~ immigrant~ minority`,
    phrases: `marital status; the divorce; non binary; came out; they them; gender identity; single
      father; single mother; single mum; single mom; single dad; single parent; stay at home;
      sexual orientation`,
  },
} as const satisfies CategoryTopics;
