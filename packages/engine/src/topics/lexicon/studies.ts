import type { TopicVocabulary } from "./category-topics.ts";

/** Schools, subjects and exams. */
export const studies = {
  words: `study~ studies~ studying student students university college school~ degree~ bachelor~
    master~ mba phd doctorate thesis dissertation major~ minor~ semester term~ exam exams finals~
    revision~ revise lecture lectures course courses class~ classes~ lesson~ lessons~ homework
    assignment~ assignments essay~ coursework graduate graduated graduation undergraduate
    postgraduate scholarship gpa grades~ sat gcse gcses alevels baccalaureate diploma certificate~
    certification bootcamp mooc learner~ learn~ learning~ tutor tutoring professor campus dorm~
    law~ medicine~ engineering biology chemistry physics maths math mathematics history~
    philosophy economics psychology linguistics sociology anthropology archaeology literature~
    geography geology nursing architecture accounting statistics algebra calculus flashcards anki
    textbook syllabus alumni alma erasmus seminar education educated subject~ academic academia
    library~ autodidact sophomore freshman doctoral viva curriculum faculty~ conservatory
    conservatoire polytechnic valedictorian swot dropout ged lyceum gymnasium~ abitur matric prep~
    veterinary~ seminary~ internship~ pupil apprenticeship~ tuition enrolled~ enrol enroll
    residency~ degrees~ =masters =majored`,
  phrases: `high school; night school; evening classes; evening course; online course; open
    university; law school; medical school; art school; a levels; studied at; went to university;
    student loan; dropped out; distance learning; computer science; political science; visual
    learner; learn best; study group; exchange student; accepted at; enrolled at; phd on; finished
    my phd; my phd; self taught; left school; never finished school; bad at maths; hopeless at
    maths; film school; nursing school; music school; drama school; correspondence course; part
    time student; mature student; doctoral student; thesis on; at uni; at university; at college;
    in college; law student; medical student; back to school; learn by doing; home schooled;
    learning disability; reading disorder; first year student; second year student; final year
    student; have a doctorate; never went to university; never finished; dropped out of; bachelor
    in; master's in; masters in; major in; minor in; studied in; study at; studies at; studying
    for; study for; in her final year; exams this; school leaver; grade school; learn to read;
    learned to read; can't read; read at thirty; scholarship to; exchange year; semester in;
    degree in law; degree in physics; degree in history; degree in biology; exams left; bar exam;
    passed my; my finals; evening school; studying law; studying medicine; studying nursing;
    finished my; my bachelor's; bachelor's; marks in my class; top of my class; starts university;
    started university; third year; second year; final year; doing a degree; doing my masters;
    doing a masters; doing my phd; doing an apprenticeship; evening degree; exams start; thesis is
    due; thesis due; left school at; never went to; studied abroad; first semester; second
    semester; night classes`,
  asks: `discount~ schedule~ summer~ cv~ savings~ library~ focus~ playlist~ title card~ diploma
    rent~ budget~ headline~ part-time book~ exchange~ career~ apply~ exam~ flatshare scholarship~
    notes~ memorise memorize read~ certificate topic~ essay~ presentation~ internship free-time~
    evening~ tuition loan~ concentrate~ flashcards profile~ weekend~ deadline~ cafe~ printer~
    laptop~ software-licence relax~ job~ gap-year quiz~ quizzes learn~ grant~ motivation~
    documentary~ museum~ explain~ theory~ professor printers highlighter semester-abroad doctor~
    signature~ museum-ticket rail-card tutor~ books~ gift~ part-time-job summer-job hobby~
    podcast~ trip~ cheap~ budget-meals desk~ lamp~ dorm~ roommate~ visa~ chair~ backpack~
    calculator highlighters note-taking~ sleep~ nerves~ stress~ coffee~ tickets~ rail~ concession~
    evenings~ spare-bedroom represent~ entitled~ concert~ shift~ exercise-into cheaper~ ticket~
    cinema~ software~ office-365 flat~ room~ party~ festival~ holiday~ june~ july~ january~
    february~ work~ salary~ time~ netflix~ game~ tired~ nervous~ desk-lamp headphones~`,
} as const satisfies TopicVocabulary;
