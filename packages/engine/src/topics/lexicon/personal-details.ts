import type { CategoryTopics } from "./category-topics.ts";

export const personalDetails = {
  names: {
    words: `name named names nickname nicknamed surname lastname firstname initials~ maiden
      called~ call~ pronounced pronounce spelled spelt pronouns pronoun they/them goes~ alias
      username handle~ mister mr mrs ms miss dr~ title~ address~ middle~`,
    phrases: `call me; my name is; people call me; everyone calls me; friends call me; goes by; i
      go by; last name; first name; full name; middle name; maiden name; known as; named after;
      pronounced like; spelled with; they them; she her; he him; prefer to be called`,
    asks: `badge sign~ signature email~ greeting introduce introduction business-card form~
      profile~ username domain label~ monogram engrave engraving mug~ invitation~ letter~ phonetic
      hint~ conference~ author~ bio logo~ envelope booking~ certificate account~ register doorbell
      autograph sign-off letterhead nameplate jersey poster~ card~ nametag embroider personalised
      personalized pseudonym byline reservation~ introduce-me baby-name`,
  },
  age: {
    words: `age aged birthday~ birthdate born~ generation millennial boomer teenager~ pensioner
      thirties forties fifties sixties twenties seventies eighties turning zodiac gemini capricorn
      aquarius pisces aries taurus leo virgo libra scorpio sagittarius horoscope middleaged
      senior~ youngest~ oldest~`,
    phrases: `years old; year old; date of birth; was born in; born in; born on; turned thirty;
      turned forty; turned fifty; turn thirty; turn forty; turn fifty; turn sixty; star sign; in
      my twenties; in my thirties; in my forties; in my fifties; in my sixties; how old; gen z;
      over sixty`,
    asks: `party~ retirement pension discount ticket~ insurance~ screening check-up vaccine
      railcard heart-rate eligible eligibility mortgage~ loan~ fare~ concession race~ category~
      too-old old-enough skincare wrinkles menopause invest~ dating~ milestone~ qualify entry~
      invitations nostalgia nostalgic generation rejoin adult~ senior cake~ candles bus-pass
      apply~ membership~ risk~ fitness-test club~ youth~ blood-pressure`,
  },
  residence: {
    words: `live~ lives~ living~ reside resident residence~ address postcode zipcode zip~ city~
      town village countryside rural suburb suburbs suburban urban neighbourhood neighborhood
      borough district~ apartment~ flat~ downtown hometown local~ locals near~ nearby coast~
      coastal seaside~ island~ timezone california`,
    phrases: `live in; lives in; living in; based in; moved to; home town; time zone; post code;
      zip code; outskirts of; edge of town; city centre; city center; the countryside; grew up in;
      neck of the woods; near me; around here; in town; close to home; my area`,
    asks: `nearby museum~ museums~ restaurant~ park~ shop~ event~ events~ weekend~ weather deliver
      gym~ meetup meet-people company~ hike~ beach~ day-trip forecast market~ cinema~ pharmacy~
      dentist~ plumber~ electrician~ rent~ house-price commute~ airport~ closest register~ vote~
      council recycle~ plants~ climate~ sunrise sunset festival~ delivery order~ volunteer~ club~
      clubs~ lessons~ tickets~ open~ leave~ when-should-i-leave time-difference call~ webinar tax~
      school~ pickup outing~ taxi~ bakery~ library~ repair-shop worth-a-visit see-today gig~ gigs~
      concert~ excursion handyman swap~ sell~ sun~ rain~ daylight neighbourhood exhibition
      mechanic~ snow~ clinic~ emergency-number stroll sights`,
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
      kenyan ethiopian~ egyptian moroccan~ algerian lebanese~ syrian iranian persian iraqi israeli
      afghan armenian georgian~ jewish~ african asian european latino latina`,
    phrases: `grew up in; come from; comes from; came from; originally from; born in; born and
      raised; was raised; dual citizen; dual citizenship; moved here from; second generation;
      first generation; family is from; parents came`,
    asks: `dish~ homesick passport~ visa~ work-permit tradition~ decipher alphabet script~
      heritage accent~ dna vote~ festival~ flag cheer~ world-cup football~ comfort-food culture~
      moving-to military scholarship letter~ pronounce~ customs job-abroad relocate position~
      celebrate~ recipe~ recipes~ cuisine~ host~ guests~ fluent costume~ emigrate grandparents~
      roots permit border euros~ olympics anthem music~ dance~ national`,
  },
  languages: {
    words: `language languages bilingual trilingual multilingual fluent fluently speak~ speaks~
      spoken~ native~ mothertongue tongue~ accent dialect translate translation interpreter
      grammar vocabulary pronunciation duolingo polyglot english french spanish german italian
      portuguese mandarin cantonese japanese korean arabic hindi urdu bengali punjabi tamil telugu
      russian polish ukrainian turkish persian farsi hebrew greek dutch swedish norwegian danish
      finnish hungarian czech romanian catalan basque welsh gaelic swahili yoruba vietnamese thai
      tagalog esperanto latin~ asl bsl subtitle~`,
    phrases: `speak fluent; mother tongue; first language; second language; native speaker; sign
      language; learning spanish; learning french; learning japanese; learning german; learning
      italian; language course; speak some`,
    asks: `letter decipher read~ translate novel~ subtitles subtitled dubbed film~ series~
      tour-guide guided-tour job~ apply~ move~ relocate podcast~ radio~ get-by get-along menu~
      signs~ customs~ call-centre interview~ conference~ instructions manual contract~ lyrics~
      poem~ recite keyboard~ school~ course~ dating~ volunteer~ tutor exchange~ study-abroad
      emigrate villages rural abroad communicate conversation~ hotline neighbour~ recipe~ poetry~
      original~ foreign pen-pal postcard trip~ holiday~ website~ phrases phrasebook order-in
      locals greeting~ toast~ cv~ dictionary`,
  },
  religion: {
    words: `christening communion confirmed bishop nun monk convent parish congregation religion
      religious faith church chapel mass~ christian catholic protestant baptist methodist
      orthodox~ evangelical mormon quaker jehovah muslim islam mosque pray prays prayer prayers
      ramadan eid quran imam jewish judaism synagogue shabbat sabbath passover hanukkah rabbi
      hindu hinduism temple~ diwali buddhist buddhism sikh sikhism gurdwara atheist agnostic
      spiritual bible gospel~ lent easter~ pastor priest vicar baptised baptized baptism
      confirmation~ worship pilgrimage hajj pagan wiccan jain hijab kippah turban secular believer
      god`,
    phrases: `to mass; sunday school; bible study; prayer group; jehovah's witness; seventh day;
      go to church; goes to church; observe ramadan; keep kosher; keep shabbat; five times a day;
      sunday mass; friday prayers; not religious`,
    asks: `friday saturday~ sunday~ serve~ menu~ christmas wedding~ funeral~ decoration~ wear~
      december calendar~ fast~ fasting drink~ wine party~ invitation~ school~ baby~ ceremony vows~
      music~ readings charity donate interest~ mortgage~ swimwear swimsuit host~ guest~ guests~
      meat~ barbecue~ appointment~ exam~ time-off days-off tattoo dating~ shift~ sausages gelatine
      gelatin beef~ pork~ dessert~ feast evening~ morning~ lunch~ lunchtime snack~ visit-when
      buffet~ reception~ spring-break week-off beer~ cocktail~ midday haircut holiday~ holidays~
      modest tradition grave condolences baby-shower name-day sleepover flight-meal`,
  },
  appearance: {
    words: `height tall~ short~ petite feet~ inches cm centimetres metre~ blonde blond brunette
      redhead ginger~ curly~ bald balding beard bearded moustache mustache freckles tattoo tattoos
      tattooed piercing piercings lefthanded righthanded lefty southpaw ambidextrous eyes~ hair~
      haired complexion scar dreadlocks braids pale~ tan~ muscular`,
    phrases: `left handed; right handed; left hander; six foot; five foot; feet tall; cm tall;
      metres tall; curly hair; red hair; blue eyes; brown eyes; green eyes; long legs; grey hair`,
    asks: `furniture bed~ desk~ chair~ car~ bike~ bicycle~ frame~ seat~ plane~ dress~ jeans~ sofa~
      mattress~ counter~ worktop photo~ portrait wig hairstyle haircut makeup~ sunscreen~ costume
      suit~ scissors guitar~ mouse~ pen~ notebook~ can-opener tin-opener golf-clubs interview~
      blouse~ sleeve~ sleeves tent~ hammock shower~ ceiling~ ladder~ shelf~ legroom roller-coaster
      flatter flatters knife~ peeler fountain-pen instrument~ baseball~ glove~ kayak~ canoe~ coat~
      length~ size~ double-bed standard~ bunk compact~ sports-car airline~ describe~ lipstick~
      hat~ colour~ doorway kitchen~`,
  },
  contact_documents: {
    words: `phone~ email~ e-mail address mailing postal~ passport driving~ licence license~ id~
      ssn insurance~ number~ emergency~ contact contacts~ password~ account~ expiry expires
      expired iban membership~`,
    phrases: `phone number; email address; emergency contact; driving licence; driver's license;
      drivers license; in case of emergency; identity card; national insurance; social security;
      next of kin; blood type; card number`,
    asks: `form~ fill~ emergency~ apply~ hire~ rental~ deliver~ parcel~ register lost~ wallet~
      vote~ embassy~ van~ reach~ remote~ pick-up collect~ airport~ prescription booking~
      application~ road-trip car-hire road~ courier opening-an-account open-an-account moving-day
      drive~`,
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
    phrases: `hate being late; hates being late; never on time; hate surprises; get lost easily;
      no sense of direction; bad with names; bad memory; forget names; short attention span; hate
      making decisions; take ages to decide; people person; small talk; hates surprises; love
      surprises; don't like surprises; easy going; last minute; control freak; recharge alone;
      alone time; get bored easily; always late; personality type; big groups; large groups; small
      groups`,
    asks: `promotion~ party~ networking evening~ weekend~ holiday~ surprise~ hobby~ date~ friend~
      company~ speech~ feedback~ team~ teamwork plan~ deadline trip~ group-tour decision decide
      move-in pet~ conference~ roommate flatmate conflict~ interview~ event~ mentor~ manager~
      leadership role~ sport~ open-plan suits-me bio~ describe strengths weaknesses habit~
      motivate productivity dating~ relationship~ argue~ negotiate~ volunteer~ teacher~ leader~
      group~ crowd~ solo~ club~ focus~ organise~ organize~ tidy~ careers career~ profile~
      character type-of present~ team-building workshop~ meditation~ brainstorm toast~ birthday~`,
  },
  identity: {
    words: `gay lesbian bisexual queer trans transgender nonbinary non-binary lgbt lgbtq lgbtqia
      asexual pansexual straight~ cisgender gender female male transitioned transitioning drag~
      pride~ veteran~ adopted~ foster~ immigrant~ minority`,
    phrases: `marital status; the divorce; non binary; came out; they them; gender identity;
      single father; single mother; single mum; single mom; single dad; single parent; stay at
      home; sexual orientation`,
    asks: `form~ tick box~ club~ community destination~ dating~ wedding~ bar~ parade adoption
      healthcare~ title~ honeymoon~ support-group pronoun salutation school~ safe~ clinic~
      country~ introduce~ toilets~ novel~ christmas~ custody~`,
  },
} as const satisfies CategoryTopics;
