import type { CategoryTopics } from "./category-topics.ts";
import { job } from "./jobs.ts";
import { studies } from "./studies.ts";

export const professionalDetails = {
  job,
  employer: {
    words: `employer company~ companies~ firm~ corporation startup~ office~ offices~ headquarters
      hq~ agency~ organisation~ organization~ branch~ hospital~ university~ school~ ministry
      council~ bank~ charity~ industry~ sector multinational~ enterprise~ workplace work~
      coworking desk~ department team~ colleagues~ hybrid~ remote remotely onsite wfh subsidiary
      corporate~ conglomerate consultancy nda~ intranet airgapped probation~ shipyard factory~
      municipality embassy~ newsroom brewery~ publisher~ printshop employed~ payroll~ shareholder~
      corporation's`,
    phrases: `work for; works for; work at; works at; employed by; work from home; works from
      home; working from home; home office; work remotely; open plan; standing desk; co working;
      hybrid work; days in the office; family business; my company; my firm; our firm; air gapped;
      works council; head office; everything is written in; at our company; at work we; we use at
      work; signed a; my employer; our factory; new employer; in procurement; blocked at work;
      company policy; two employees; open office; company phone; company laptop; our company uses;
      our office is; at our office; back to the office; my company bans; company bans; insurance
      firm; law firm; same firm; same company; same employer; state owned; family owned; all
      remote; fully remote; in the public sector; we all work; contract says; belongs to the
      company; company won't; company has~; company pays; final interview at; interview at; offer
      from; accepted at; work for a; my hospital; family firm; small company; big company; office
      dog; dogs allowed; remote only; company canteen; employer pays; free gym; company bike; bike
      leasing; company shares; bans personal; dress code; strict dress; wear a suit; suit and tie;
      casual office; business casual; moving our office; been bought by; taken over by`,
    asks: `conference~ office-party commute~ documents~ paste upload~ confidential~ benefits
      pension~ reference~ software~ laptop~ gala~ dress-code perks shares~ stock-options linkedin~
      discount~ headline~ parking~ relocate rent~ neighbourhood~ chair~ desk~ lunch~ payslip
      expenses~ resignation notice-period boss~ stand-up timezone time-zone meeting~ apartment~
      rush-hour colleague~ signature~ business-card interview~ sponsor~ csv~ stack~ tool~ accept~
      supplier~ travel~ insurance~ perk~ bike~ visa~ relocation notice~ union~ strike~ rights~
      overtime~ contract~ sick-day payrise side-project~ side-business post~ share~ photos~
      moonlight moonlighting customer~ competitor~ canteen volunteer-day pension-scheme resign~
      quit~ sell-an-app app-i-built invention~ invent~ excel~ macro~ switch-employers slot~
      weekly-call offer~ position~ suit~ tie~ jeans~ trainers~ tattoo~ chatgpt ai~ cloud~
      translate~ usb~ install~ packed-lunch gym~ course~ train-ticket rail-pass monitor~ webcam~
      puppy~ dog~ haircut~ shorts~ flat~ car~ english-course salary~ stocks~ sell~ deepl
      paste-into`,
  },
  colleagues: {
    words: `colleague colleagues coworker coworkers boss~ bosses manager~ supervisor teammate~
      teammates team~ report~ reports~ subordinate mentor~ mentoring mentee client clients
      customer customers supplier stakeholder stakeholders lead~ leader~ leads~ leading~ manage~
      manages~ supervise supervises intern~ interns~ hr~ department peers~ crew~ staff~ employees~
      underlings apprentice~ foreman~ superior~ workmates internal~ subordinates mentees superiors
      =managing`,
    phrases: `co worker; co workers; direct reports; line manager; team lead; manage a team; team
      of; lead a team; report to; office politics; i manage; my manager; new boss; used to be my
      peers; same people; reports to me; only woman; on a crew; my crew; two employees; first time
      manager; lead the; led by; i lead a team; manage my team; my boss; our boss; my interns; six
      interns; two interns; three interns; my colleagues; our manager; my supervisor; report to a;
      team of three; team of four; team of five; team of six; team of ten; only man on; youngest
      on the team; oldest on the team; my deputy; my assistant; team leader; head of department;
      team of twelve; team of seven; team of eight; team of fifteen; remote squad; remote team;
      lead a squad; lead a remote; team spread; spread between; my team; boss hates; my boss
      hates; my boss loves; shared office; new colleague; half my team; half the team; my business
      partner; my manager hates; my manager loves`,
    asks: `feedback criticism~ team lunch~ leaving-present secret-santa meeting~ conflict delegate
      bad-blood stand-up slot~ boundary boundaries motivate motivation~ praise hire~ one-on-one
      agenda retreat pub~ email~ ask~ appraisal performance-review team-building workshop~
      office-party gossip promotion~ raise~ complain disagree icebreaker holiday-cover cover~
      presentation~ birthday-card cake~ difficult~ ask-for-help morale onboarding introduce~ lead~
      leadership nobody~ farewell~ thank-you away-day resign persuade convince slides~ remote~
      hybrid~ negotiate~ apology~ collection~ shoutout tactful diplomatic discipline dismiss
      fire-someone rota~ morning-meeting offsite understaffed newcomer onboard probation~
      shift-swap swap-shifts handover~ weekly-call retrospective call~ hour~ timezone~ standup~
      meeting-time time-for-a fair~ workshop-time snacks~ bring~ office~ dinner~ restaurant~
      venue~ gift~ joke~ party~ invite~ catering pizza~ buffet~ drinks~`,
  },
  work_schedule: {
    words: `schedule calendar~ meeting~ meetings~ standup deadline~ deadlines agenda availability
      available busy~ appointment~ appointments~ slot~ timetable workday workweek monday~ mondays~
      tuesday~ tuesdays~ wednesday~ wednesdays~ thursday~ thursdays~ friday~ fridays~ weekday~
      weekdays~ hours~ shift~ shifts rota leave~ vacation~ overtime focus~ commute~ reschedule
      noon~ afternoons~ mornings~ evenings~ call~ zoom flexitime flexible~ fortnightly pto
      sabbatical lunchtime nights~ shuts~ biweekly semiannual p.m a.m rehearse~ rehearses~
      rehearsals~ rehearsal~ clock~ shutdown~ furlough part-time full-time`,
    phrases: `time zone; until six; until five; every other week; alternate weekends; every
      monday; every tuesday; every wednesday; every thursday; every friday; every saturday; every
      sunday; each saturday; each sunday; each monday; each tuesday; each wednesday; each friday;
      twice a week; once a week; three times a week; day off; days off; no meetings; stand up;
      working hours; work hours; office hours; time off; nine to five; 9 to 5; four day week;
      annual leave; focus time; deep work; day shift; late shift; early shift; school hours;
      parental leave; most productive; before 10; after 5; first monday; first friday; first
      saturday; of each month; every month; twice a month; once a month; half the month; two weeks
      off; on site until; until eight; till eight; till six; until seven; meets on; meet every;
      rehearse on; meet on; we rehearse; three days a week; four days a week; part time; half
      days; half day; mornings only; long hours; sixty hours; on weekends; weekends off; on
      mondays; on tuesdays; on wednesdays; on thursdays; on fridays; on saturdays; on sundays;
      monday evenings; tuesday evenings; wednesday evenings; thursday evenings; friday evenings;
      six to two; on the road; always in august; school holidays; early and late; every second
      week; every second friday; twelve hour; five days a week; two days a week; wednesdays off;
      fridays off; mondays off; thursdays off; tuesdays off; every third; third weekend; every
      other weekend; nine till five; eight till four; on maternity leave; on paternity leave; on
      sick leave; seasonal work; only free; free after; home after; home before; until late; work
      late; finish at; finish work; finishes at; leave the house; lunch break; my shift ends;
      unpaid leave; weekend shifts; standing appointment; rehearsal on; training on; practice on;
      choir on; lessons on; volunteer on; therapy on; dialysis on; pick the kids up; drop the
      kids; on call every; on call at; days of leave; leave left; weeks of leave; days of holiday;
      away monday; home by; at sea; calls begin; calls start; shift starts; shift begins; work
      sundays; work saturdays; work on sundays; never free; evenings free; on nights; i start at;
      starts at six; begins at six; commute each way; from seven to; seven sharp; jury duty; no
      exceptions; sunday is; saturday is; days a week; work every; work mornings; work evenings;
      work afternoons; work weekends; starts work; start work; finish late; shift ends; late
      shifts; rotating shifts; shift pattern; every other; until noon; closing time; bookings
      until; fully booked; busy season; peak season; tax season; holiday freeze; leave block`,
    asks: `slot plumber~ electrician repairman delivery~ parcel~ course~ lesson~ lessons~ class~
      classes~ gym~ training~ dentist doctor~ visit~ call~ dinner~ party~ meeting~ babysit
      evening~ hairdresser handyman viewing inspection technician installer pick-up~ haircut~
      date~ fit fit-in jog~ practice~ rehearsal webinar concert~ language-course come-by drop-by
      weekly squeeze~ which-day stop-by come-round come-over checkup check-up physio therapist~
      massage~ tennis~ yoga~ choir~ swim~ brunch~ playdate~ barber interview~ book~ arrange~
      weekday~ weekend~ opportunity tradesman chimney locksmith vet~ estate-agent open-house
      catch-up coffee~ free-time quiet-time read~ suit~ suits~ good-moment good-time best-time
      what-time when-should when-would when-could when-can visit-when pick-a-day tour~ guests~
      volunteer~ nap~ cleaner~ window-cleaner workout~ alarm~ wake~ hour~ sign-up puppy~ dog~ pet~
      hobby~ church~ match~ season-ticket weekend-trip bedtime~ breakfast~ early-flight
      late-flight deliveries~ marathon~ gardening~ film~ premiere~ launch~ party-date dates~
      holiday~ week-off day-trip conference~ photographer~ photos~ june~ august~ july~ off~ away~
      night~ morning~ pub-quiz quiz~ shift~ weekend-shift take-the client~ delivery-date deadline~
      promise video-call retrospective before-christmas time-for operation~ trip~ leave~ month~
      can-i-go can-i-make make-it can-we-make join~ attend~ opening~ gallery-opening
      football-match kickoff school-run delivery-slot gp~ dance-class evening-course pottery~
      language-class dog-school book-club lunch-date lunch~ wedding-fair ski-week easter~
      christmas-market december~ city-trip long-weekend honeymoon~ moving-day move-house move~
      gig~ 7pm 6pm 8pm noon~ tuesday~ thursday~ wednesday~ friday~ monday~ saturday~ sunday~
      tomorrow~`,
  },
  career_goals: {
    words: `career promotion promoted raise~ ambition aspire aspiration aspirations goal~ goals~
      qualification~ certification~ certified~ interview~ interviews~ cv resume~ recruiter
      linkedin application applications hiring~ hired~ redundancy redundant laid~ layoff fired~
      resign resigned negotiate~ salary~ switch~ transition~ retrain retraining upskill leadership
      pivot networking~ portfolio~ advancement opportunity~ vacancy hunting~ employable sideline
      headhunted tenure poached deadend underpaid overqualified secondment~ sabbatical~
      apprenticeship~ upskilling`,
    phrases: `career change; change careers; new job; job hunting; job interview; looking for
      work; looking for a job; laid off; cover letter; side hustle; side project; quit my job;
      dream job; start my own business; pay rise; pay raise; move into management; become a
      manager; salary expectations; change jobs; passed over; turned down; dead end; glass
      ceiling; between jobs; non compete; want to teach; own practice; going freelance; go
      freelance; bored at work; want out of; years to retirement; offered me; want to become a;
      handed in my notice; apply for; applying for; applied for; up for promotion; got promoted;
      was promoted; promoted to; change of career; second career; want to quit; thinking of
      quitting; starting my own; set up my own; looking to move; retraining as; training as;
      training to be; training to become; studying to be; studying to become; start my
      apprenticeship; new role; new position; made head; acting manager; final interview; second
      interview; haven't heard; looking ever since; last round; new employer; being promoted; want
      to be a; waiting to hear; job offer; signed a contract; starts in january; on notice; notice
      period; want to switch; want to leave; hate my job; love my job; bored of my job; need a
      change; want to work; want to become; dream of becoming; hoping to become; accepted a job;
      new job in; start a new job; starting a new job; start my new; first day at; trial period;
      been fired; made redundant; contract wasn't; turned down for; going part; cut my hours;
      early retirement; retire next; retiring next`,
    asks: `offer accept~ mentor~ network~ learn~ training~ degree~ course~ conference~ coach~
      priorities boss~ review~ read~ evening-class savings~ book~ workshop~ negotiate~ headline~
      profile~ invest-in-myself podcast~ responsibility role~ future~ five-year ask-for portfolio~
      language~ studying~ relocate~ spend-time stay~ leave~ quit~ move~ baby~ sabbatical~ risk~
      opportunity~ salary~ retire~ plan~ time~ weekend~ skills~ night-school talk~ panel~
      introduce~ dinner~ party~ who-should-i connect~ contacts~ reach-out linkedin rewrite~
      position~ car~ new-car rent~ holiday~ mortgage~ purchase~ interview~ switch~ reddit~ rant~
      post~ tattoo~ expensive~ loan~ lease~ flat~ apartment~ kitchen~ dog~ puppy~ which-course
      skill~ language-to-learn book-to-read blazer~ suit~ outfit~ haircut~ nerves~ photo~ headshot
      email-boss book-a commitment~ gym~ season-ticket subscription~ train-pass evening~ monday~
      what-to-say`,
  },
  business: {
    words: `business businesses entrepreneur entrepreneurship startup founder founded cofounder
      owner~ shop~ store~ etsy~ ecommerce investors investor funding revenue profit invoices
      invoice vat clients customers brand~ marketing branding~ freelance freelancer agency~
      franchise b2b saas vendor wholesale advertising slogan logo venture bakery salon~ studio~
      llc ltd employees stall~ kiosk storefront turnover payroll shareholders crowdfunding
      kickstarter patreon inventory tenants~ landlady~ b&b busk~ sole-trader boutique~ brewery~
      guesthouse~ podcast~`,
    phrases: `own business; small business; run a business; my company; online shop; online store;
      co founder; side business; food truck; etsy shop; run my own; own my own; self employed;
      product launch; business plan; family business; sole trader; market stall; food stall; tiny
      bakery; side gig; my practice; two employees; i run a; we run a; i have my own; own
      plumbing; opened a; open a; rent out; rent it out; my tenants; sell my; sell them; gig
      economy; income swings; month to month; flower shop; my own shop; my salon; our restaurant;
      my restaurant; my cafe; our cafe; our farm; sick pay; pay my own; one person business;
      selling at; craft fairs; limited company; registered as; my invoices; my customers; start up
      founder; bed and breakfast; run a shop; run a flower; run a farm; run a restaurant; run a
      guesthouse; run a bakery; own a shop; own a business; own a restaurant; own a bakery; own a
      farm; one man business; one woman business; shop opens; our shop; opening a shop; opens on;
      own shop; my clients; own boss; my own boss; do hair from; from my kitchen; sell cakes; sell
      my own; sell jam; airbnb out; rent our; web shop; sell handmade; four employees; my landlord
      raised; vat registered; sole proprietor; invoice clients; late payers; first customer`,
    asks: `tax taxes invoice~ bookkeeping savings~ loan~ insurance~ name~ logo domain~ website~
      marketing flyer~ slogan clients~ pension~ van~ tool~ hire~ legal~ contract~ bank~ income~
      mortgage~ advert advertising price~ pricing card~ vat deduct write-off holiday~ slot~ call~
      voicemail sick~ parental-leave retire~ budget~ emergency-fund emergency-savings supplier~
      receipts social-media~ conference~ networking newsletter~ phone-number premises~ accountant
      packaging~ trademark~ payment~ gift~ delegate~ expenses calendar~ storage~ stock~ parcel~
      courier~ labels~ photos~ camera~ gift-bags payment-terminal card-reader till~ fair~
      christmas~ season~ weekend~ open~ close~ staff~ recruit~ payroll~ burnout~ vacation~
      reviews~ flyers~ instagram~ ad~ ads~ bulk~ wholesale~ discount~ festival~ sponsor~ getaway~
      trip~ promote~ earnings~ letting-agent prove~ sick-day closed~ holiday-in august~ voucher~
      tax-deadline laptop~ phone-contract bank-account email-address instagram-post opening-hours
      assistant~ intern~ crowdfunding printer~ label~ sign~ black-friday how-much-charge charge~
      quote~`,
  },
  studies,
  work_skills: {
    words: `skill skills expertise experience~ experienced expert~ excel spreadsheet spreadsheets
      powerpoint presentation presentations slides public~ speaking~ negotiation writing~ typing~
      project~ management agile scrum certified accountant~ licensed qualified analytics
      reporting~ photoshop~ autocad salesforce sap jira notion trello slack~ teams~ proficient
      specialise specialize specialised specialized strengths strength~ weakness handy~ numerate
      trained~ shorthand welding~ forklift~ persuasive multitask multitasking polymath juggle~
      drafting~ bookkeeping~ presenter~ orator debating~ debater fundraising~`,
    phrases: `public speaking; project management; years of experience; good at; first aid; touch
      type; experience in; experience with; specialise in; specialize in; background in; good
      with; good with my hands; all thumbs; two left hands; people skills; can't draw; write well;
      know my way around; bad at maths; trained as; trained in; driving a forklift; perfect pitch;
      photographic memory; never learnt; never learned; can't cook; terrible at; hopeless at; no
      good at; bad with numbers; quick learner; handles confidential; hopeless with; no good with;
      can't spell; can't drive; can't type; can't swim; can't sew; error bars; i can type; can
      weld; can sew; can juggle; good with numbers; good with kids; good with animals; good with
      people; good with dogs; good with spreadsheets; know excel; never used excel; can't use
      excel; stage fright; hate presenting; hate presentations; love presenting; nervous speaker;
      trained first aider; qualified first; licensed pilot; qualified coach; lifeguard
      certificate; forklift licence; can drive a; know first aid; worked as a; former teacher;
      former nurse; ex teacher; ex police; ex army`,
    asks: `cv help-with volunteer~ promote career~ project~ teach~ speech~ conference~ quiz~
      presentation~ freelance evening~ interview~ profile~ linkedin headline strengths lead~
      website~ side-income earn~ tutor~ workshop~ apply~ moderate~ host~ offer~ resume~ bio~
      course~ side-hustle contribute fundraiser~ charity~ budget~ track~ data~ chart~ kids~
      school-fair neighbour~ club~ community~ treasurer~ secretary~ captain~ organise~ plan~
      mentor~ contest~ hackathon trivia~ repair~ fix~ diy~ present~ toast~ chair~ speak~
      wedding-speech help-out fete~ tombola~ stall~ street-party neighbourhood~ emergency~
      accident~ budget-plan bookkeeping~ mc~ host-quiz host-a pitch~ side-job extra-money
      earn-extra`,
  },
} as const satisfies CategoryTopics;
