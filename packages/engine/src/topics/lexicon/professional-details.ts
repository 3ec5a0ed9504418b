import type { CategoryTopics } from "./category-topics.ts";

export const professionalDetails = {
  job: {
    words: `teach teaches teaching sell~ sells~ treat~ patients supervise~ lecture~ wholesale~
      caretaking landscaping plumbing~ carpentry~ consulting accounting~ tutoring~ nursing~
      forklift offshore rig~ patent undertaker barkeeper lifeguard~ stuntman dispatcher toolmaker
      machinist fitter roofer stonemason glazier sailor miner fisherman beekeeper~ nanny
      childminder copyeditor proofreader curator conductor~ beautician masseuse optometrist
      bookkeeper auctioneer bailiff job jobs work~ works~ working~ profession occupation career~
      employed unemployed engineer teacher nurse doctor~ lawyer solicitor barrister attorney
      paralegal accountant auditor architect designer developer programmer electrician plumber
      carpenter joiner mechanic bricklayer welder builder~ painter~ decorator chef~ waiter~
      waitress~ bartender barista~ cashier salesperson salesman realtor banker trader broker
      analyst consultant manager director ceo cto cfo executive secretary receptionist
      administrator librarian journalist reporter editor writer~ author~ copywriter translator
      interpreter photographer~ filmmaker actor~ actress musician~ dj~ artist~ illustrator
      animator hairdresser barber therapist~ psychologist~ physiotherapist paramedic firefighter
      fireman police policeman policewoman detective soldier army navy~ marine~ pilot~ steward
      stewardess cabin~ driver~ courier trucker farmer gardener~ florist vet~ veterinarian
      zookeeper biologist chemist physicist scientist researcher professor lecturer tutor~
      principal~ headteacher headmistress counsellor~ pharmacist dentist~ surgeon~ midwife~
      radiographer optician~ carer~ cleaner janitor caretaker security~ guard~ baker~ butcher
      tailor seamstress surveyor geologist meteorologist astronomer~ economist statistician
      actuary politician diplomat judge~ notary priest~ freelancer freelance contractor temp~
      intern~ internship apprentice apprenticeship retired retiree pensioner~ homemaker housewife
      livelihood salaried wage civil~ servant logistics warehouse factory retail hospitality
      construction~ shift~ shifts nightshift overtime oncall stockbroker recruiter hr marketing
      sales~ finance~ nonprofit~ ngo`,
    phrases: `run a; law firm; building site; call centre; call center; night watchman; self
      employed; run my own; own firm; drive trucks; drive a taxi; drive a bus; clean offices; in
      retail; in hospitality; in construction; in logistics; in finance; in healthcare; in the
      army; in the navy; on site; out on site; my patients; my pupils; my students; my clients; my
      shop; my practice; for a living; work as; works as; working as; my job; full time; part
      time; night shift; night shifts; shift work; day job; stay at home; between jobs; job title;
      data scientist; software engineer; product manager; project manager; primary school teacher;
      flight attendant; cabin crew; social worker; civil servant; estate agent; real estate; on
      call; line of work; police officer; truck driver; bus driver; train driver; taxi driver;
      human resources; public sector`,
    asks: `conference conferences networking lesson~ lessons~ icebreaker schedule~ mortgage loan
      lease tax taxes savings~ income~ pension holiday-dates bio card~ business-card headline
      introduce introduction course~ training~ chair~ shoes~ insoles commute~ relocate costume~
      expense expenses deduct deductible interview~ speech~ seminar workshop magazine~ career-day
      back-pain sleep~ slot~ appointment~ landlord~ rent~ visa~ side-income retire~ apprentice
      documents~ paste upload confidential report~ explain-to small-talk trade-fair journal~
      certification weekday monday~ class~ pricier afford raise~ emergency-fund invoice budget~
      linkedin profile~ about-me title~ uniform~ outfit~ tattoo~ piercing~ hands~ gloves~
      hand-cream keynote symposium podcast~ volunteer~ pupils class-trip field-trip wake~ nap~
      bus~ early~ late~ lunchbox thermos relevant subscribe~ newsletter~ audience~ occupation
      sick-leave leave~ vacation-days burnout~ stress~ insurance~ unemployment benefits~
      side-hustle freelancers paycheck deadline~ ask-me panel~ skill~ blouse~ shirt~ wear~ hire~
      clients invest~ retrain~ emergency-savings party-conversation quiz~ documentary~
      presentations week~ day-off posture~`,
  },
  employer: {
    words: `employer company companies firm~ corporation startup~ office offices headquarters hq~
      agency~ organisation organization branch~ hospital~ university~ school~ ministry council~
      bank~ charity~ industry~ sector multinational enterprise~ workplace work coworking desk~
      department team~ colleagues~ hybrid remote remotely onsite wfh`,
    phrases: `work for; works for; work at; works at; employed by; work from home; works from
      home; working from home; home office; work remotely; open plan; standing desk; co working;
      hybrid work; days in the office; in the office; family business`,
    asks: `conference~ office-party commute~ documents~ paste upload confidential~ benefits
      pension~ reference~ software~ laptop~ gala~ dress-code perks shares~ stock-options linkedin~
      discount~ headline~ parking~ relocate rent~ neighbourhood~ chair~ desk~ lunch~ payslip
      expenses~ resignation notice-period boss~ stand-up timezone time-zone meeting~ apartment~
      rush-hour colleague~ signature~ business-card interview~ sponsor~ csv~ stack~ tool~`,
  },
  colleagues: {
    words: `colleague colleagues coworker coworkers boss bosses manager supervisor teammate~
      teammates~ team~ report~ reports~ subordinate mentor mentoring mentee client clients
      customer customers supplier stakeholder stakeholders lead~ leader~ leads~ leading manage
      manages~ managing supervise supervises intern interns hr~ department`,
    phrases: `co worker; co workers; direct reports; line manager; team lead; manage a team; team
      of; lead a team; report to; office politics`,
    asks: `feedback criticism~ team lunch~ leaving-present secret-santa meeting~ conflict delegate
      bad-blood stand-up slot~ boundary boundaries motivate motivation~ praise hire~ one-on-one
      agenda retreat pub~ email~ ask~ appraisal performance-review team-building workshop~
      office-party gossip promotion~ raise~ complain disagree icebreaker holiday-cover cover~
      presentation~ birthday-card cake~ difficult~ ask-for-help morale onboarding introduce~ lead~
      leadership nobody~`,
  },
  work_schedule: {
    words: `schedule calendar meeting meetings standup deadline deadlines agenda availability
      available busy~ appointment appointments slot~ timetable workday workweek monday~ mondays~
      tuesday~ tuesdays~ wednesday~ wednesdays~ thursday~ thursdays~ friday~ fridays~ weekday~
      weekdays~ hours~ shift~ shifts rota leave~ vacation~ overtime focus~ commute~ reschedule
      noon~ afternoons mornings evenings call~ zoom flexitime flexible~ fortnightly pto sabbatical
      lunchtime`,
    phrases: `time zone; time difference; out until; until six; until five; home by; every other
      week; alternate weekends; every monday; every tuesday; every wednesday; every thursday;
      every friday; every saturday; every sunday; each saturday; each sunday; each monday; each
      tuesday; each wednesday; each thursday; each friday; twice a week; once a week; three times
      a week; day off; days off; no meetings; stand up; working hours; work hours; office hours;
      time off; nine to five; 9 to 5; four day week; annual leave; focus time; deep work; day
      shift; late shift; early shift; free on; school hours; pick up; parental leave; on call;
      most productive; before 10; after 5`,
    asks: `slot plumber electrician repairman delivery~ parcel~ course~ lesson~ lessons~ class~
      classes~ gym~ training~ dentist doctor~ visit~ call~ dinner~ party~ meeting~ babysit
      evening~ hairdresser handyman viewing inspection technician installer pick-up haircut date~
      fit fit-in jog~ practice~ rehearsal webinar concert~ language-course come-by drop-by weekly
      squeeze which-day stop-by come-round come-over checkup check-up physio therapist~ massage~
      tennis~ yoga~ choir~ swim~ brunch~ playdate barber interview~ book~ arrange~ weekday~
      weekend~ opportunity tradesman chimney locksmith vet~ estate-agent open-house catch-up
      coffee~ free-time quiet-time read~ suit~ suits~ good-moment good-time best-time what-time
      when-should when-would when-could when-can visit-when pick-a-day tour~ guests~ volunteer~
      nap~ cleaner~ window-cleaner workout~ alarm~ wake~ hour~ sign-up`,
  },
  career_goals: {
    words: `career promotion promoted raise~ ambition aspire aspiration aspirations goal~ goals~
      qualification~ certification certified~ interview interviews cv resume~ recruiter linkedin
      application applications hiring hired redundancy redundant laid~ layoff fired~ resign
      resigned negotiate~ salary~ switch~ transition~ retrain retraining upskill leadership pivot
      networking portfolio~ advancement opportunity~ vacancy hunting~ employable sideline`,
    phrases: `career change; change careers; new job; job hunting; job interview; looking for
      work; looking for a job; laid off; cover letter; side hustle; side project; quit my job;
      dream job; start my own business; pay rise; pay raise; next step; move into management;
      become a manager; salary expectations`,
    asks: `offer accept~ mentor~ network~ learn~ training~ degree~ course~ conference~ coach~
      priorities boss~ review~ read~ evening-class savings~ book~ workshop~ negotiate~ headline
      profile~ invest-in-myself podcast~ responsibility role~ future~ five-year ask-for portfolio~
      language~ studying~ relocate~ spend-time`,
  },
  business: {
    words: `business businesses entrepreneur entrepreneurship startup founder founded cofounder
      owner~ shop~ store~ etsy~ ecommerce investors investor funding revenue profit invoices
      invoice vat clients customers brand~ marketing branding freelance freelancer agency~
      franchise b2b saas vendor wholesale advertising slogan logo venture bakery~ salon~ studio~
      llc ltd`,
    phrases: `own business; small business; run a business; my company; online shop; online store;
      co founder; side business; food truck; etsy shop; run my own; own my own; self employed;
      product launch; business plan; family business`,
    asks: `tax taxes invoice~ bookkeeping savings~ loan~ insurance~ name~ logo domain website~
      marketing flyer slogan clients~ pension~ van~ tool~ hire~ legal~ contract~ bank~ income~
      mortgage~ advert advertising price~ pricing card~ vat deduct write-off holiday~ slot~ call~
      voicemail sick~ parental-leave retire~ budget~ emergency-fund emergency-savings supplier
      receipts social-media~ conference~ networking newsletter~ phone-number premises accountant
      packaging trademark payment~ gift~ delegate~ expenses calendar~`,
  },
  studies: {
    words: `study~ studies~ studying student students university college school~ degree bachelor~
      master~ masters mba phd doctorate thesis dissertation major~ majored minor~ semester term~
      exam exams finals~ revision~ revise lecture lectures course courses class~ classes~ lesson~
      lessons~ homework assignment assignments essay~ coursework graduate graduated graduation
      undergraduate postgraduate scholarship gpa grades~ sat gcse gcses alevels baccalaureate
      diploma certificate certification bootcamp mooc learner learn learning tutor tutoring
      professor campus dorm~ law~ medicine~ engineering biology chemistry physics maths math
      mathematics history~ philosophy economics psychology linguistics sociology anthropology
      archaeology literature~ geography geology nursing architecture accounting statistics algebra
      calculus flashcards anki textbook syllabus alumni alma erasmus seminar education educated
      subject~ academic academia library~`,
    phrases: `high school; night school; evening classes; evening course; online course; open
      university; law school; medical school; art school; a levels; studied at; went to
      university; student loan; dropped out; distance learning; computer science; political
      science; visual learner; learn best; study group; exchange student`,
    asks: `discount schedule~ summer~ cv~ savings~ library~ focus~ playlist~ title card~ diploma
      rent~ budget~ headline~ part-time book~ exchange~ career~ apply~ exam~ flatshare
      scholarship~ notes~ memorise memorize read~ certificate topic~ essay~ presentation~
      internship free-time~ evening~ tuition loan~ concentrate flashcards profile~ weekend~
      deadline~ cafe~ printer~ laptop~ software-licence relax~ job~ gap-year quiz~ quizzes learn~
      grant~ motivation~ documentary~ museum~ explain~ theory~ professor printers highlighter
      semester-abroad doctor~ signature~ museum-ticket rail-card`,
  },
  work_skills: {
    words: `skill skills expertise experience~ experienced expert~ excel spreadsheet spreadsheets
      powerpoint presentation presentations slides public~ speaking negotiation writing~ typing
      project~ management agile scrum certified accountant~ licensed qualified analytics reporting
      photoshop~ autocad salesforce sap jira notion trello slack~ teams~ proficient specialise
      specialize specialised specialized strengths strength~ weakness`,
    phrases: `public speaking; project management; years of experience; good at; first aid; touch
      type; experience in; experience with; specialise in; specialize in; background in`,
    asks: `cv help-with volunteer~ promote career~ project~ teach~ speech~ conference~ quiz~
      presentation~ freelance evening~ interview~ profile~ linkedin headline strengths lead~
      website~ side-income earn~ tutor~ workshop~ apply~ moderate~ host~ offer~ resume~ bio~
      course~ side-hustle contribute fundraiser charity~ budget~ track~ data~ chart~`,
  },
} as const satisfies CategoryTopics;
