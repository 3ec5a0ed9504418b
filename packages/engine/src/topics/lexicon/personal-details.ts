import type { CategoryTopics } from "./category-topics.ts";
import { personality } from "./personality.ts";

export const personalDetails = {
  names: {
    words: `name~ named~ names~ nickname nicknamed surname lastname firstname initials~ maiden
      called~ call~ pronounced~ pronounce spelled~ spelt~ pronouns pronoun they/them goes~ alias
      username handle~ mister~ mr~ mrs~ ms~ miss~ dr~ title~ address~ middle~ patronymic
      mispronounced mispronounce deadname hyphenated monogram double-barrelled middlename renamed
      missing~`,
    phrases: `call me; my name is; people call me; everyone calls me; friends call me; goes by; i
      go by; last name; first name; full name; middle name; maiden name; known as; named after~;
      pronounced like; spelled with; they them; she her; he him; prefer to be called; short for;
      nobody can pronounce; stage name; pen name; my surname; new surname; kept my name; took his
      name; spelt with; with a k; with a c; my pronouns; rhymes with; my middle name is; was named
      after~; my real name; name is pronounced; say my name`,
    asks: `badge sign~ signature email~ greeting introduce introduction business-card form~
      profile~ username domain label~ monogram engrave engraving mug~ invitation~ letter~ phonetic
      hint~ conference~ author~ bio logo~ envelope booking~ certificate account~ register doorbell
      autograph sign-off letterhead nameplate jersey poster~ card~ nametag embroider personalised
      personalized pseudonym byline reservation~ introduce-me baby-name who-am-i call-me my-name
      dating-profile~ opening-line`,
  },
  age: {
    words: `age~ aged~ birthday~ birthdate born~ generation millennial boomer teenager~ pensioner
      thirties~ forties~ fifties~ sixties~ twenties~ seventies~ eighties~ turning~ zodiac gemini
      capricorn aquarius pisces aries taurus leo~ virgo~ libra~ scorpio sagittarius horoscope
      middleaged senior~ youngest~ oldest~ thirteen~ fourteen~ fifteen~ sixteen~ seventeen~
      eighteen~ nineteen~ twenty~ thirty~ forty~ fifty~ sixty~ seventy~ eighty~ ninety~ minor~
      underage octogenarian retiree~ elderly~ grownup~ adult~ adolescent sixtysomething
      retirement-age`,
    phrases: `years old; year old; date of birth; was born in; born in; born on; turned thirty;
      turned forty; turned fifty; turn thirty; turn forty; turn fifty; turn sixty; star sign; in
      my twenties; in my thirties; in my forties; in my fifties; in my sixties; how old; gen z;
      over sixty; turned sixty; turned seventy; turned eighty; turned eighteen; turned twenty;
      turned seventeen; come of age; of age; gen x; my age; too old; nearly forty; nearly fifty;
      nearly sixty; almost thirty; leap day; the 29th of february; half my age; i turned twenty; i
      turned thirty; i turned forty; i turned fifty; i turned sixty; i turned seventy; i'm
      sixteen; i'm seventeen; i'm eighteen; i'm nineteen; i'm twenty; i'm thirty; i'm forty; i'm
      fifty; i'm sixty; i'm seventy; i'm eighty; i'm ninety; is seventy; is eighty; is ninety; is
      sixty; i'll be forty; i'll be fifty; i'll be thirty; i'll be sixty; i'll be seventy; i'll be
      eighteen; on my next birthday; same age as; old enough; free bus pass`,
    asks: `party~ retirement pension discount~ ticket~ insurance~ screening check-up vaccine
      railcard heart-rate eligible eligibility mortgage~ loan~ fare~ concession~ race~ category~
      too-old old-enough skincare wrinkles menopause invest~ dating~ milestone~ qualify entry~
      invitations nostalgia nostalgic generation rejoin adult~ senior cake~ candles bus-pass
      apply~ membership~ risk~ fitness-test club~ youth~ blood-pressure entitled reduced~
      minimum-age start~ learn~ marathon~ allowed~`,
  },
  residence: {
    words: `live~ lives~ living~ reside resident residence~ address postcode zipcode zip~ city~
      town~ village~ countryside rural suburb suburbs suburban urban neighbourhood neighborhood
      borough district~ apartment~ flat~ downtown hometown local~ near~ nearby coast~ coastal
      seaside~ island~ timezone california outskirts ranch~ hamlet altitude metres~ remote~ inland
      off-grid homestead settled~ prefecture province~ county~ municipality metropolis estate~
      cul-de-sac peninsula mountainous farmland village's street~ =locals`,
    phrases: `live in; lives in; living in; based in; moved to; home town; time zone; post code;
      zip code; outskirts of; edge of town; city centre; city center; the countryside; grew up in;
      neck of the woods; close to home; my area; live at; live near; live alone; our village; our
      town; in the mountains; on an island; off the grid; settled in; nearest town; nearest shop;
      no supermarket; middle of nowhere; within walking distance; moved here; new in town; bad
      neighbourhood; capital of; sea level; live by the sea; live on the coast; live in the city;
      we live in; we live at; i live in; i live at; i've been in; been here since; lived here;
      live on; we live on; our neighbourhood; born and bred; city dweller; country life; out here
      in; nearest hospital; nearest airport; nearest city; last bus`,
    asks: `nearby museum~ museums~ restaurant~ park~ shop~ event~ events~ weekend~ weather deliver
      gym~ meetup meet-people company~ hike~ beach~ day-trip forecast market~ cinema~ pharmacy~
      dentist~ plumber~ electrician~ rent~ house-price commute~ airport~ closest register~ vote~
      council recycle~ plants~ climate~ sunrise sunset~ festival~ delivery order~ volunteer~ club~
      clubs~ lessons~ tickets~ open~ leave~ when-should-i-leave time-difference call~ webinar tax~
      school~ pickup outing~ taxi~ bakery~ library~ repair-shop worth-a-visit see-today gig~ gigs~
      concert~ excursion handyman swap~ sell~ sun~ rain~ daylight neighbourhood exhibition
      mechanic~ snow~ clinic~ emergency-number stroll sights sunlight darkness power-cut flood~
      storm~ heating~ snow-tyres mosquito~ tan~ pollen~ stars~ noise~ burglar~ drone~`,
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
      afghan armenian georgian~ jewish~ african asian european latino latina sami samoan maori
      aboriginal cherokee navajo inuit basque~ catalan~ breton corsican sicilian bavarian croatian
      serbian bosnian albanian slovenian macedonian montenegrin kosovar belarusian moldovan kazakh
      uzbek tajik mongolian tibetan burmese cambodian singaporean taiwanese kurdish palestinian
      yemeni saudi emirati jordanian libyan sudanese somali eritrean ugandan tanzanian rwandan
      congolese zimbabwean zambian namibian angolan malagasy cameroonian senegalese malian ivorian
      liberian bolivian ecuadorian venezuelan paraguayan uruguayan panamanian honduran guatemalan
      salvadoran dominican haitian trinidadian bahamian indigenous tribe tribal diaspora migrant
      exile soviet yugoslavia bangladeshis mauritian maltese cypriot tunisian reindeer~ sri-lankan
      south-african costa-rican puerto-rican new-zealander`,
    phrases: `grew up in; come from; comes from; came from; originally from; born in; born and
      raised; was raised; dual citizen; dual citizenship; moved here from; second generation;
      first generation; family is from; parents came; mixed race; native american; first nation;
      my people; my folks are from; half japanese; half german; half italian; half french; half
      english; half irish; half indian; soviet union; fled from; came here; born abroad; raised
      in; third culture; two citizenships; both citizenships; moved from; country of birth; home
      country`,
    asks: `dish~ homesick passport~ visa~ work-permit tradition~ decipher alphabet script~
      heritage accent~ dna vote~ festival~ flag cheer~ world-cup football~ comfort-food culture~
      moving-to military~ scholarship letter~ pronounce~ customs job-abroad relocate position~
      celebrate~ recipe~ recipes~ cuisine~ host~ guests~ fluent costume~ emigrate grandparents~
      roots permit border euros~ olympics anthem music~ dance~ national~ cheer-for support~ entry~
      residence-permit citizen~ eurovision~ christmas-dinner~ spices~ shop~`,
  },
  languages: {
    words: `language languages bilingual trilingual multilingual fluent fluently speak~ speaks~
      spoken~ native~ mothertongue tongue~ accent dialect translate translation interpreter
      grammar vocabulary pronunciation duolingo polyglot english french spanish german italian
      portuguese mandarin cantonese japanese korean arabic hindi urdu bengali punjabi tamil telugu
      russian polish ukrainian turkish persian farsi hebrew greek dutch swedish norwegian danish
      finnish hungarian czech romanian catalan basque welsh gaelic swahili yoruba vietnamese thai
      tagalog esperanto latin~ asl bsl subtitle~ cyrillic kanji hiragana katakana script~
      alphabet~ monolingual cockney latvian lithuanian estonian slovak slovenian croatian serbian
      bulgarian albanian macedonian georgian armenian azerbaijani kazakh mongolian tibetan nepali
      sinhala malayalam kannada marathi gujarati pashto kurdish amharic somali hausa igbo zulu
      xhosa afrikaans malay indonesian javanese burmese khmer icelandic breton galician maltese
      yiddish luxembourgish quechua guarani maori linguist~ dyslexic~ conversational~ stammer~
      bonjour~ taalik translated subtitles~ phrasebook`,
    phrases: `speak fluent; mother tongue; first language; second language; native speaker; sign
      language; learning spanish; learning french; learning japanese; learning german; learning
      italian; language course; speak some; no french; no german; no spanish; no english; not a
      word of; speak no; don't speak; can't speak; nothing but korean; english is my; came later;
      rusty french; rusty german; a little spanish; read cyrillic; i translate; sign at home; we
      sign; only speak; only speaks; broken english; speak nothing but; a word of; my english; my
      french; my german; my spanish; strong accent; thick accent; scouse accent; can't read; can't
      write; lip read; speak to them in; only understands; only understand; don't speak a word of;
      can't speak a word of; only a word of`,
    asks: `letter decipher read~ translate novel~ subtitles subtitled dubbed film~ series~
      tour-guide guided-tour job~ apply~ move~ relocate podcast~ radio~ get-by get-along menu~
      signs~ customs~ call-centre interview~ conference~ instructions manual contract~ lyrics~
      poem~ recite keyboard~ school~ course~ dating~ volunteer~ tutor exchange~ study-abroad
      emigrate villages rural abroad communicate conversation~ hotline neighbour~ recipe~ poetry~
      original~ foreign pen-pal postcard trip~ holiday~ website~ phrases phrasebook order-in
      locals greeting~ toast~ cv~ dictionary plumber~ landlord~ dictation voice-control dictate
      siri alexa talk-to speak-to cover-letter proofread grammar~ check~ essay~ text~ authorities
      town-hall police~ form~ forms~ sermon~ mass~ gp~ court~`,
  },
  religion: {
    words: `christening communion~ confirmed~ bishop nun monk convent parish congregation religion
      religious faith~ church chapel mass~ christian catholic protestant baptist methodist
      orthodox~ evangelical mormon quaker jehovah muslim islam mosque pray prays prayer prayers
      ramadan eid quran imam jewish judaism synagogue shabbat sabbath passover hanukkah rabbi
      hindu hinduism temple~ diwali buddhist buddhism sikh sikhism gurdwara atheist agnostic
      spiritual bible gospel~ lent~ easter~ pastor priest vicar baptised baptized baptism
      confirmation~ worship pilgrimage hajj pagan wiccan jain hijab kippah turban secular
      believer~ god~ devout pious churchgoer deacon missionary minister~ reverend seminary
      theology amish mennonite bahai zoroastrian druze coptic lutheran anglican presbyterian
      pentecostal adventist unitarian shinto taoist rosary psalm torah talmud sermon fasting~
      dusk~ altar chaplain preach preacher holy~ pilgrim kosher~ halal~ puja nondenominational
      churches ministry~ yoga~ unbeliever~ heathen`,
    phrases: `to mass; sunday school; bible study; prayer group; jehovah's witness; seventh day;
      go to church; goes to church; observe ramadan; keep kosher; keep shabbat; five times a day;
      sunday mass; friday prayers; not religious; born again; on the sabbath; ash wednesday; yom
      kippur; rosh hashanah; left the church; converted to; say grace; dawn to dusk; during
      ramadan; for lent; holy week; altar boy; parish choir; practising catholic; jehovah's
      witnesses; don't work on saturdays; don't celebrate christmas; call to prayer; wear a hijab;
      wear a turban; no religion; faith matters; god help me; gave up for lent; during lent; keep
      lent; sunday is church; church and then; is church; ordained; was ordained; practising
      buddhist; practising muslim; practising jew; don't kill; kill anything`,
    asks: `friday saturday~ sunday~ serve~ menu~ christmas wedding~ funeral~ decoration~ wear~
      december calendar~ fast~ fasting drink~ wine party~ invitation~ school~ baby~ ceremony vows~
      music~ readings charity donate interest~ mortgage~ swimwear swimsuit host~ guest~ guests~
      meat~ barbecue~ appointment~ exam~ time-off days-off tattoo dating~ shift~ sausages gelatine
      gelatin beef~ pork~ dessert~ feast evening~ morning~ lunch~ lunchtime snack~ visit-when
      buffet~ reception~ spring-break week-off beer~ cocktail~ midday haircut holiday~ holidays~
      modest tradition grave condolences baby-shower name-day sleepover flight-meal officiate
      mice~ weekend-shift sunday-shift marry-us kill~ trap~`,
  },
  appearance: {
    words: `height tall short~ petite feet~ inches cm centimetres metre~ blonde blond brunette
      redhead ginger~ curly~ bald balding beard bearded moustache mustache freckles tattoo tattoos
      tattooed piercing piercings lefthanded righthanded lefty southpaw ambidextrous eyes~ hair~
      haired complexion scar dreadlocks braids pale~ tan~ muscular barefoot~ lanky skinny~ slim~
      chubby stout giant~ dimple birthmark freckled hairy auburn greying albino goatee sideburns
      mohawk ponytail afro earlobes hands~ lefthander hulking longlegged stocky small~ tiny~
      buzzcut clean-shaven skinhead earring~ gap-toothed dentures~`,
    phrases: `left handed; right handed; left hander; six foot; five foot; feet tall; cm tall;
      metres tall; curly hair; red hair; blue eyes; brown eyes; green eyes; long legs; grey hair;
      small hands; big hands; big feet; wide feet; long arms; broad shoulders; six feet; five foot
      nothing; too tall; too short; not very tall; full sleeve; tattoo sleeve; neck tattoo; my
      beard; bushy beard; going grey; going bald; hair loss; cm barefoot; too small for me; metre
      ninety; size 46; tattoo on my neck; freckles on my face; right hand side~; left hand side~;
      left hand drive~; right hand drive~; four foot; seven foot; four feet; seven feet; foot one;
      foot two; foot three; foot four; foot ten; foot eleven; metre sixty; metre seventy; metre
      eighty; metre fifty; one metre; two metres; weigh over; i weigh; shoulder length; left from
      right~; 140 kilos; weigh over a`,
    asks: `furniture bed~ desk~ chair~ car~ bike~ bicycle~ frame~ seat~ plane~ dress~ jeans~ sofa~
      mattress~ counter~ worktop photo~ portrait wig hairstyle haircut makeup~ sunscreen~ costume
      suit~ scissors guitar~ mouse~ pen~ notebook~ can-opener tin-opener golf-clubs interview~
      blouse~ sleeve~ sleeves tent~ hammock~ shower~ ceiling~ ladder~ shelf~ legroom
      roller-coaster flatter flatters knife~ peeler fountain-pen instrument~ baseball~ glove~
      kayak~ canoe~ coat~ length~ size~ double-bed standard~ bunk compact~ sports-car airline~
      describe~ lipstick~ hat~ colour~ doorway kitchen~ mount~ cupboards~ cupboard~ fiat~ mini~
      convertible~ roof~ hang~ motorbike~ scooter~ harness`,
  },
  contact_documents: {
    words: `phone~ email~ e-mail address mailing~ postal~ passport driving~ licence license~ id~
      ssn insurance~ number~ emergency~ contact contacts~ password~ account~ expiry expires
      expired iban membership~ landline unlisted conviction~ record~ birth-certificate residency~
      unregistered mailed~`,
    phrases: `phone number; email address; emergency contact; driving licence; driver's license;
      drivers license; in case of emergency; identity card; national insurance; social security;
      next of kin; blood type; card number; provisional licence; driver's licence; drivers
      licence; driving test; lost my licence; never got my; no fixed address; passport runs out;
      id card; birth certificate; bank account; learner's permit; new address; two factor; licence
      plate; no driver's licence`,
    asks: `form~ fill~ emergency~ apply~ hire~ rental~ deliver~ parcel~ register lost~ wallet~
      vote~ embassy~ van~ reach~ remote~ pick-up collect~ airport~ prescription booking~
      application~ road-trip car-hire road~ courier opening-an-account open-an-account moving-day
      drive~`,
  },
  personality,
  identity: {
    words: `gay lesbian bisexual queer trans transgender nonbinary non-binary lgbt lgbtq lgbtqia
      asexual pansexual straight~ cisgender gender female male transitioned transitioning drag~
      pride~ veteran~ adopted~ foster~ immigrant~ minority sapphic intersex genderfluid agender
      demisexual adoptee convict~ polyamorous transgendered feminine~ masculine~ hetero
      heterosexual homosexual closeted widow~`,
    phrases: `marital status; the divorce; non binary; they them; gender identity; single father;
      single mother; single mum; single mom; single dad; single parent; stay at home; sexual
      orientation; trans woman; trans man; my pronouns; only woman; only man; war veteran; drag
      queen; same sex; two mums; two dads; my wife and i; chosen family; step parent; foster
      parent; came out to my family; came out as gay; came out as trans; came out as lesbian; came
      out as bisexual; is marrying; came out last year; two brides; two grooms; his husband; her
      wife; my wives; in a wheelchair; coming out as`,
    asks: `form~ tick box~ club~ community destination~ dating~ wedding~ bar~ parade adoption
      healthcare~ title~ honeymoon~ support-group pronoun salutation school~ safe~ clinic~
      country~ introduce~ toilets~ novel~ christmas~ custody~ couple~ congratulate~ marriage~`,
  },
} as const satisfies CategoryTopics;
