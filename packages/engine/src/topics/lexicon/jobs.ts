import type { TopicVocabulary } from "./category-topics.ts";

/** Trades and what people say of their job. */
export const job = {
  words: `sell~ sells~ treat~ patients supervise~ lecture~ wholesale~ caretaking landscaping
    plumbing~ carpentry~ consulting accounting~ tutoring~ nursing~ forklift offshore rig~ patent
    undertaker barkeeper lifeguard~ stuntman dispatcher toolmaker machinist fitter roofer
    stonemason glazier sailor miner fisherman beekeeper~ nanny childminder copyeditor proofreader
    curator conductor~ beautician masseuse optometrist bookkeeper auctioneer bailiff job jobs
    work~ works~ working~ profession occupation career~ employed unemployed engineer teacher nurse
    doctor~ lawyer solicitor barrister attorney paralegal accountant auditor architect designer
    developer programmer electrician plumber carpenter joiner mechanic bricklayer welder builder~
    painter~ decorator chef~ waiter~ waitress~ bartender barista~ cashier salesperson salesman
    realtor banker trader broker analyst consultant manager director ceo cto cfo executive
    secretary receptionist administrator librarian journalist reporter~ editor writer~ author~
    copywriter translator interpreter photographer~ filmmaker actor~ actress musician~ dj~ artist~
    illustrator animator hairdresser barber therapist~ psychologist~ physiotherapist paramedic
    firefighter fireman police policeman policewoman detective soldier army navy~ marine~ pilot
    steward stewardess cabin~ driver~ courier trucker farmer florist vet~ veterinarian zookeeper
    biologist chemist physicist scientist researcher professor lecturer tutor~ principal
    headteacher headmistress counsellor~ pharmacist dentist~ surgeon~ midwife~ radiographer
    optician~ carer~ cleaner janitor caretaker security~ guard~ baker~ butcher tailor seamstress
    surveyor geologist meteorologist astronomer~ economist statistician actuary politician
    diplomat judge~ notary priest~ freelancer freelance contractor temp~ intern~ internship
    apprentice apprenticeship retired retiree~ pensioner~ homemaker housewife livelihood salaried
    wage civil~ servant logistics warehouse factory retail hospitality construction~ shift~
    nightshift overtime oncall stockbroker recruiter hr marketing sales~ finance~ nonprofit~ ngo
    lobsterman trawler lorry~ haulier crane~ scaffolder tiler plasterer~ locksmith blacksmith
    goldsmith jeweller jeweler watchmaker upholsterer cobbler shoemaker glassblower luthier
    stagehand roadie cameraman cinematographer choreographer composer~ playwright screenwriter
    novelist ghostwriter columnist stylist tattooist masseur acupuncturist chiropractor osteopath
    herbalist dietitian nutritionist dermatologist cardiologist oncologist neurologist radiologist
    anaesthetist anesthesiologist paediatrician pediatrician obstetrician gynaecologist
    orthodontist hygienist psychotherapist porter~ pathologist coroner mortician gravedigger
    chaplain~ pastor~ ambassador mayor councillor lobbyist coastguard sheriff ranger forester
    lumberjack logger~ arborist landscaper horticulturist botanist zoologist ecologist
    entomologist ornithologist oceanographer mathematician historian archaeologist anthropologist
    philosopher~ archivist conservator restorer taxidermist croupier bookmaker jockey~ referee~
    umpire~ instructor dean~ registrar clerk typist doorman bouncer hotelier publican sommelier
    brewer~ distiller fishmonger greengrocer grocer~ confectioner chocolatier cheesemaker
    winemaker rancher shepherd~ farrier postman postwoman mailman milkman binman exterminator
    purser astronaut~ captain skipper~ stevedore foreman superintendent cartographer underwriter
    quant prosecutor magistrate warden forensic sergeant lieutenant colonel reservist chauffeur
    caterer roofers trainee freelancers gig~ breadwinner commission~ probation sacking~ sacked
    shipyard dockyard mines~ mine~ ward~ crew~ quarry abattoir callcentre cab~ bakery~ lab~
    laboratory clinic~ daycare~ nursery~ minijob tradesman craftsman handyman~ tutors presenter~
    newsreader sculptor~ comedian~ magician dancer~ singer~ busk~ clown~ acrobat~ stuntwoman
    weaver~ silversmith engraver bookbinder printmaker~ typesetter shopkeeper shop~ stall~ vendor
    hawker reporting~ report~ plasterers~ writing~ self-employed locum understudy midwifery
    caregiving paramedics lifeboat brigade~ petrol-station nursing-home technician operator~
    coordinator traineeship placement~ assembly-line forewoman cabbie janitorial housekeeping~
    chambermaid bellhop valet~ usher stockroom packer picker~ shearer trapper groundskeeper
    greenkeeper sacristan organist~ verger toxicologist virologist epidemiologist actuarial
    paralegals solicitor's barista's bureaucrat envoy tram~ signalman railwayman stationmaster
    saddler wheelwright thatcher milliner furrier perfumer~ colorist voiceover prompter puppeteer
    =shifts =teach =teaches =teaching`,
  phrases: `run a; law firm; building site; call centre; call center; night watchman; self
    employed; run my own; own firm; drive trucks; drive a taxi; drive a bus; clean offices; in
    retail; in hospitality; in construction; in logistics; in finance; in healthcare; in the army;
    in the navy; out on site; my patients; my pupils; for a living; work as; works as; working as;
    my job; full time; part time; night shift; night shifts; shift work; day job; between jobs;
    job title; data scientist; software engineer; product manager; project manager; primary school
    teacher; flight attendant; cabin crew; social worker; civil servant; estate agent; real
    estate; line of work; police officer; truck driver; bus driver; train driver; taxi driver;
    human resources; public sector; i teach; i translate; i write for; on my feet; split shifts;
    twelve hours a day; twelve hour shifts; on long haul; zero hours; minimum wage; paid per; paid
    by the hour; non compete; let me go; made redundant; lost my job; got fired; out of work;
    patient records; patent attorney; customer service; the mines; oil rig; speech therapist;
    occupational therapist; park ranger; driving instructor; ski instructor; yoga teacher; music
    teacher; maths teacher; kindergarten teacher; teaching assistant; graphic designer; web
    designer; interior designer; civil engineer; postal worker; care worker; night nurse; head
    chef; sous chef; line cook; dog groomer; piano tuner; window cleaner; chimney sweep; air
    traffic; parole officer; prison officer; sound engineer; military officer; stand up comedian;
    open source maintainer; stage manager; tour guide; night owl shift; in my job; my trade; at a
    hospital; in a hospital; in a lab; in a factory; in a warehouse; in a call centre; own
    plumbing firm; my shift; my profession; own a shop; work at the tax office; work for the tax
    office; teach at; school principal; contract ends; fixed term; temporary contract; permanent
    contract; sick pay; shift worker; third shift; early shift; late shift; double shifts; i
    supervise; work in a; work at a; working in a; working at a; worked as; job at; job in; career
    in; made head; head of department; youngest partner; partner at a; board of; my voice is; for
    a magazine; for a newspaper; for the council; for the government; civil service; fire brigade;
    petrol station; gas station; flower shop; corner shop; coffee shop; book shop; hair salon;
    nail salon; call centre agent; in a kitchen; in a restaurant; in a hotel; in a nursery; in a
    prison; on a farm; on an oil rig; in marketing; in sales; in advertising; in publishing; in
    insurance; in banking; in politics; in education; in theatre; in software; in security; in
    real estate; in the fire service; in social work; in research; in academia; in forestry; in
    fashion; in tourism; paid in dollars; handed in my notice; gave notice; gave my notice; gave
    in my notice; my notice; quit teaching; my first job; second job; two jobs; three jobs; side
    job; weekend job; summer job; work nights; works nights; work weekends; work outdoors; work
    with my hands; work with children; work with animals; work with chemicals; work in the police;
    work in film; work in tv; work in law; work on a boat; work on a ship; work on an oil rig;
    contract until; contract ends in; only have a contract; contract runs out; sworn interpreter;
    dental hygienist; lorry driver; garbage for the city; collect rubbish; bin man; waiting
    tables; wait tables; wait on tables; stack shelves; do hair; do nails; clean houses; cut hair;
    drive a lorry; been at it since; on call; on tour; away monday to friday; three months at sea;
    home every second; i'm a vet; i'm a gp; a gp; as a gp; i'm a nurse; behind the bar; behind the
    counter; behind a desk; on building sites; in the field; daily rounds; wear a uniform; paid
    cash; by trade; looking for something in; have been looking ever since; tax inspector; food
    inspector; court clerk; tram driver; train conductor; wedding photographer; wedding planner;
    carry heavy; heavy lifting; on my knees; standing all day; sit all day; sitting all day; i'm a
    teacher; i work as; deliver parcels; deliver post; deliver pizza; deliver mail; repair lifts;
    i paint houses; at the town hall; emergency room; operating theatre; help desk; tech support;
    on the night shift; still on probation; retired last; just retired; been retired; stay at home
    dad; stay at home mum; out of work since; unemployed since; looking for a job; freelance
    translator; freelance designer; freelance writer; self employed since; paid per hour; tips
    only; live on tips; farm hand; dairy farmer; sheep farmer; wine maker; bee keeper; fire
    fighter; police woman; ambulance driver; lab technician; sound technician; dental nurse; vet
    nurse; school nurse; primary teacher; history teacher; english teacher; language teacher; pe
    teacher; head teacher; deputy head; tax adviser; tax lawyer; divorce lawyer; stunt double;
    court reporter; news anchor; radio host; wedding singer; session musician; piano teacher;
    church organist; ballet teacher; swimming teacher; personal trainer; life coach; nail
    technician; make up artist; shop assistant; shop manager; store manager; hotel receptionist;
    night porter; museum guide; zoo keeper; security guard; bank clerk; bank manager; insurance
    broker; property manager; bus company; crane operator; structural engineer; mechanical
    engineer; electrical engineer; marine biologist; research assistant; phd student`,
  asks: `conference conferences networking lesson~ lessons~ icebreaker schedule~ mortgage~ loan
    lease~ tax taxes savings~ income~ pension~ holiday-dates bio card~ business-card headline
    introduce introduction course~ training~ chair~ shoes~ insoles commute~ relocate costume~
    expense expenses deduct~ deductible interview~ speech~ seminar workshop magazine~ career-day
    back-pain sleep~ slot~ appointment~ landlord~ rent~ visa~ side-income retire~ apprentice
    documents~ paste upload confidential report~ explain-to small-talk trade-fair journal~
    certification weekday monday~ class~ pricier afford raise~ emergency-fund invoice budget~
    linkedin profile~ about-me title~ uniform~ outfit~ tattoo~ piercing~ hands~ gloves~ hand-cream
    keynote symposium podcast~ volunteer~ pupils class-trip field-trip wake~ nap~ bus~ early~
    late~ lunchbox thermos relevant subscribe~ newsletter~ audience~ occupation sick-leave leave~
    vacation-days burnout~ stress~ insurance~ unemployment benefits~ side-hustle freelancers
    paycheck deadline~ ask-me panel~ skill~ blouse~ shirt~ wear~ hire~ clients invest~ retrain~
    emergency-savings party-conversation quiz~ documentary~ presentations week~ day-off posture~
    puppy~ dog~ mattress~ back~ pet~ gym-membership membership~ car~ contract~ sign~ alarm~ tweet~
    post-about write-about share~ nails~ knee~ operation~ surgery~ recovery~ beard~ hair~ prove
    earnings dose~ medicine~ expert~ explain~ fancy-dress quiz-topic fun-fact garden~ wine~ boots~
    hours~ exercise-into month~ daily~ evening~ evenings~ stand~ hearing~ voice~ backup~ van~ tan~
    season~ christmas-gift customers~ weekends~ shoes-for trainers~ grow~ nose-ring nail~ varnish~
    perfume~ garlic~ onions~ dinner-time party-on friday-night saturday-night new-years-eve
    christmas-day easter~ off-work take-off holiday-when holiday-in when-travel weeks-away midweek
    month-should summer~ sun~ singing-class choir~ evening-class tuesday~ wednesday~ thursday~
    dinner-at brunch~ concert~ season-ticket festival~ blackout earplugs sleep-mask coffee~ diet~
    cook-after knees~ wrist~ wrists~ neck~ eyes~ ears~ skin~ dry-hands varicose stockings~ lunch~
    packed-lunch water-bottle radio~ headphones~ weather~ rain-jacket fleece~ sunscreen~ lift~
    marathon~ exercise~ gym-when workout~ hobby-after relax-after unwind~ switch-off kids-party
    dress-up halloween~ party-trick guess~ reading~ side~ write-book book-idea podcast-idea blog~
    topic~ talk-about compound-interest rent-a borrow~ bank-want car-insurance life-insurance
    stocks~ crypto~ tax-return receipts home-office moving~ where-live gift-for-boss secret-santa
    cake-for office-cake`,
} as const satisfies TopicVocabulary;
