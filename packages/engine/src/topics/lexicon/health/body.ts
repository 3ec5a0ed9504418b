import type { CategoryTopics } from "../category-topics.ts";

export const body = {
  injuries: {
    words: `collarbone rib ribs jaw leg~ legs~ arm~ toe~ finger~ fingers~ thumb~ heel~ calf thigh
      groin vertebra kneecap pelvis skull sprain strained ruptured bruised limping numb numbness
      injury injuries injured injure knee knees spine shoulder hip hips ankle wrist elbow
      achilles hamstring ligament acl meniscus tendon tendonitis tendinitis sciatica disc
      herniated lumbago sprained fracture fractured broken~ broke~ rotator plantar fasciitis shin
      carpal rsi whiplash concussion neck ache aches aching pain pains painful sore hurt hurts
      limp physiotherapy physio physiotherapist chiropractor osteopath rehab rehabilitation
      surgery operation~ replacement~ cartilage joint joints bunion muscle~ cramp cramps posture
      herniation dislocated stitches crutches knackered~ wonky dodgy~ creaky gammy buggered~
      bruise~ bruises sprains strains strain~ tendons ligaments cruciate mcl labrum femur tibia
      fibula clavicle humerus ulna scaphoid metatarsal coccyx tailbone sacrum lumbar cervical~
      discs disk~ sciatic pinched trapped~ nerve~ nerves~ spasm spasms spondylosis arthroscopy
      reconstruction~ fusion~ titanium =brace =braced splint boot~ sling bandage bandaged
      orthopaedic orthopedic recovering recovery~ recover~ heal~ mend~ op~ operated surgical~
      amputated~ severed burn~ burns~ scald scar~ scars~ =wound =wounds blister blisters bursitis
      gout~ repetitive~ tendinopathy epicondylitis frozen~ dislocates dislocate dislocation
      kidney~ concussed concussions necks backache bunions~ hammer-toe ingrown heel-spur heels~
      arches~ shins stiff~ =torn~`,
    phrases: `broke my; broken leg; broken arm; broken wrist; pulled muscle; gives out; give out;
      my back; herniated disc; metal plate; pins and needles; bad back; bad knee; bad knees;
      back pain; lower back; slipped disc; carpal tunnel; tennis elbow; shin splints;
      plantar fasciitis; knee replacement; hip replacement; rotator cuff; frozen shoulder;
      bad hip; bad shoulder; heavy lifting; lift heavy; hip replaced; knee replaced; new hip;
      new knee; artificial hip; artificial knee; had a hip; slipped a disc; trapped nerve;
      pinched nerve; put my back out; back went; back is; back is bad; my knees; my knee; my hip;
      my shoulder; my ankle; my wrist; my neck; my elbow; broke a; broken foot; broken ankle;
      broken collarbone; broken finger; weak ankles; weak ankle; weak wrists; weak back;
      bad neck; bad wrist; bad ankle; bad feet; bad elbow; dodgy knee; dodgy back; in a cast;
      in plaster; on crutches; can't lift; can't kneel; can't bend; can't raise; can't run;
      can't stand for; can't sit for; mustn't lift; not allowed to lift; lift more than;
      no lifting; hurts when; hurts to; grip strength; repetitive strain; third concussion;
      head injury; spinal injury; spinal fusion; torn ligament; torn ligaments; torn muscle;
      pulled a muscle; physical therapy; after surgery; still recovering;
      recovering from surgery; c section; tore my~; never broken a~; never broken~;
      broken nothing~`,
    asks: `workout exercise exercises gym training train run running jog race marathon 5k fun-run
      ski skiing snowboard tennis squash football~ basketball~ yoga pilates dance dancing hike
      hiking climb climbing walk walking stairs steep cobbled~ cycle cycling bike ride riding
      horse swim~ swimming~ golf bowling trampoline move moving~ removal furniture sofa wardrobe
      heavy lift lifting carry carrying shovel snow dig digging gardening~ garden~ mattress bed
      futon bunk chair desk office-chair seat~ flight~ long-haul drive~ trip~ suitcase backpack
      rucksack luggage shoes boots heels insoles sport sports class~ hobby~ boxing karate judo
      massage spa sauna~ hot-tub pain painkiller stiff sore doctor~ physiotherapist hotel~ floor~
      bathtub shower~ volunteer~ job~ hold~ kayak canoe rowing paddle surf keyboard mouse typing
      laptop~ instrument~ guitar~ piano~ kneel tiles floorboards bench backache posture standing~
      concert~ festival~ museum~ tour~ walking-tour sightseeing~ carry-on pram~ lawn mow assemble
      paint~ ladder wheelbarrow zumba crossfit plank squats deadlift push-ups stretch warm-up
      stretching safe risk wise tandem skate skating trek scooter laces shelf`,
  },
  disability: {
    words: `smell~ stammering amputated prosthetics walker rollator dwarfism wheelchair disabled
      disability =mobility crutches cane~ walker~ accessible accessibility step-free stepfree
      lift~ elevator~ ramp blind deaf deafness hearing-aid lipread lipreading braille prosthetic
      prosthesis amputee paraplegic paralysed paralyzed cerebral palsy spina dystrophy dyslexia
      dyslexic dyspraxia dyscalculia autistic autism colourblind colorblind stutter stammer
      guide~ zimmer scooter~ impaired impairment deafened earless tinnitus~ cochlear implant~
      lipreader signer bsl asl makaton interpreter~ captions~ caption subtitles~ blindness
      blindfold~ sightless sighted monocular one-eyed anosmia anosmic smelling~ tasteless~
      tongue~ nonverbal non-verbal lisp stutters stammers mumble~ aphasia prosopagnosia faceblind
      face-blind dysgraphia dyslexics reader~ spelling~ one-armed one-handed onehanded onelegged
      one-legged limb limbless stump paralysis tetraplegic quadriplegic hemiplegia wheelchairs
      mobility-scooter stairlift ramps grab-rail achondroplasia dwarf learning-disability
      downs-syndrome down-syndrome special-needs carer~ carers~ pip~ esa~ blue-badge assistance~
      ms~ parkinson's~ shaky shake~ shakes~ tremor~ unsteady balance~ frail~ bedridden housebound
      parkinsons stairs~`,
    phrases: `sense of smell; sense of taste; walking frame; walking aid; missing a finger;
      lost my sight; lost my hearing; colour blind; color blind; hard of hearing; hearing aid;
      hearing aids; use a wheelchair; guide dog; sign language; walking stick; limited mobility;
      can't climb; can't walk; cannot walk; screen reader; partially sighted; visually impaired;
      deaf in one ear; blind in one eye; step free; lost most of his hearing; lost her hearing;
      lost his hearing; lost my voice; hearing loss; hearing in; hears nothing; can't hear;
      hardly hear; half deaf; half blind; going deaf; going blind; going blind in;
      losing my sight; losing his sight; losing her sight; no depth perception; tunnel vision;
      night blind; can't see; can't smell; cannot smell; can't taste; no sense of;
      can't tell red; red and green; red green; red from green; see colours; tell faces;
      recognise faces; can't read; never learned to read; struggle to read; struggles to read;
      can't spell; letters dance; letters jump; slow reader; use crutches; walks with;
      walk with a; walk with; can't manage stairs; can't do stairs; no stairs; one arm; one leg;
      one hand; one eye; left arm; right arm; lost a leg; lost an arm; lost a finger;
      lost my leg; lost my arm; lost two fingers; below the knee; above the knee; paralysed from;
      assistance dog; speech impediment; speech disorder; blue badge; down's syndrome;
      down syndrome; learning difficulties; learning disability; special needs; motor skills;
      shaky hands; hands shake; chronic pain; cane; climb stairs; manage stairs; do stairs;
      use stairs; stairs are; stairs leave; with stairs; the stairs~`,
    asks: `hotel venue room apartment flat~ house~ stairs steps lift elevator floor trail hike walk
      walking tour museum gallery castle cathedral theatre cinema concert festival seats seat
      restaurant~ cafe~ beach outing excursion day-out trip trips city-break destination
      cruise train bus taxi route transport airport flight~ parking car~ cobbled cobblestones
      old-town ramp access entrance park~ zoo theme-park film~ movie~ subtitles phone call
      telephone ring doorbell alarm alarm-clock smoke-detector headphones video-call meeting~
      conference~ lecture~ presentation~ email~ message~ text screen font fonts chart charts
      graph slides colours colour colour-code map maps traffic-light wiring cables led quiz~
      read reading book~ audiobook form~ letter~ essay~ spelling proofread exam~ school~
      teacher~ job~ interview~ wedding~ party~ dance~ sport~ bathroom bathtub shower kitchen~
      furniture bed~ garden~ paint~ clothes~ tie buttons laces shoes~ toy~ speech speak
      speaking role stage shout whisper loud noise background conversation pub~ seating
      table-plan tickets~ smell gas milk perfume candle sniff taste season`,
  },
  vision: {
    words: `=glasses spectacles lenses~ contacts~ eyesight vision~ nearsighted shortsighted
      farsighted longsighted myopia myopic astigmatism cataract cataracts glaucoma bifocals
      varifocals lasik optician optometrist eye eyes blurry squint dry-eye macular prescription~
      screen~ glare~ fonts~ tinnitus eyestrain lens~ dioptres diopters astigmatic eyesore~ sight~
      sighted~ degeneration retina retinal retinitis detached~ squinting photophobic contact~
      monovision cornea keratoconus lazy~ amblyopia strabismus double~ pupils~ floaters
      twenty-twenty visor`,
    phrases: `contact lenses; reading glasses; short sighted; near sighted; long sighted; far sighted;
      large print; large text; large fonts; bright screens; eye strain; dry eyes; progressive
      lenses; blind without; blind as a bat; without my glasses; without glasses; wear
      glasses; wears glasses; wear contacts; wears contacts; wear lenses; minus six; minus
      five; minus four; minus eight; lazy eye; double vision; blurred vision; poor eyesight;
      bad eyesight; failing eyesight; eyes are bad; eyes are failing; my eyes; small print;
      fine print; macular degeneration; detached retina; laser eye; eye surgery; see far; see
      close; at night; night vision; sensitive to light; bright light; dry eye`,
    asks: `glasses screen monitor laptop tablet phone font print text letter~ read reading book
      e-reader kindle small subtitles cinema seat row back~ drive driving night~ licence~ swim~
      swimming goggles ski~ diving~ mask snorkel sunglasses optician headache tired~ display
      watch~ dial menu sew~ sewing pilot police pack~ make-up~ 3d vr sport~ mirror movie~
      theatre~ seats~ audio-guide subtitle small-print torch`,
  },
  pregnancy: {
    words: `pregnant pregnancy trimester midwife =expecting maternity antenatal prenatal ivf fertility
      infertility miscarriage breastfeeding breastfeed nursing~ postpartum postnatal
      ultrasound cravings~ obstetrician conceive baby~ newborn~ gestational =expectant
      mum-to-be dad-to-be =bump~ =bumps~ foetus fetus embryo embryos womb uterus placenta
      amniotic epidural c-section caesarean cesarean doula birthing lactating lactation
      pumping~ colic surrogate surrogacy conceiving conception ovulation ovulating
      insemination adoption~ adopting~ stillbirth stillborn miscarried preterm premature~
      preemie twins~ triplets gender-reveal parent-to-be grandchild~ newborns infant~
      firstborn second-trimester pcos~ preeclampsia`,
    phrases: `due date; morning sickness; expecting a baby; expecting twins; trying for a baby; due in;
      weeks pregnant; months pregnant; maternity leave; baby shower; breast feeding; baby on
      the way; little one on the way; expecting our; expecting my; first baby; second baby;
      third baby; second child; third child; first child; baby is due; due in march; due in
      april; due in may; due in june; due in july; due in august; due in december; due any
      day; heavily pregnant; just found out; going to be a father; going to be a mother;
      going to be a dad; going to be a mum; become a father; become a mother; become parents;
      to be a grandmother; to be a grandfather; wife is pregnant; wife is expecting;
      girlfriend is pregnant; partner is pregnant; still breastfeeding; third trimester;
      first trimester; trying to conceive; fertility treatment; parental leave; paternity
      leave; having a baby; having twins`,
    asks: `wine beer cocktail drink drinks toast champagne sushi cheese oysters pate liver
      coffee~ sauna hot-tub spa massage tattoo hair-dye x-ray medicine medication ibuprofen
      painkiller cold~ vaccine jab fly flight trip holiday vacation cruise diving dive scuba ski
      skiing horse riding rollercoaster run~ marathon exercise workout yoga lift lifting heavy
      move moving paint painting renovate car bigger house~ flat~ room~ spare-room nursery
      insurance~ budget~ savings~ job~ contract~ boss~ leave schedule~ next-year next-summer
      spring~ autumn~ festival~ concert~ wedding~ name names dress clothes~ tired nausea sleep~
      commit~ project~ conference~ course~ degree~ cat~ litter garden~ safe risky fasting diet
      supplement lease two-seater sports-car hike~ climb~ loud toothpaste`,
  },
  weight_fitness: {
    words: `weight kilos kilograms kg pounds~ lbs~ bmi overweight underweight obese obesity slim
      slimmer slimming fit~ shape~ steps~ sedentary active~ healthy~ healthier calories~ body~
      fat~ muscle stamina endurance~ =wellness detox metabolism waist heavier heavy~ stone~
      chubby plump curvy~ stocky bulky~ skinny~ thin~ lanky~ unfit~ couch-potato breathless~
      puffed sluggish inactive deskbound athletic~ toned~ fittest ripped~ bulking macros~ bodyfat
      dieter slimming-world vo2 restingheart fitbit~ stepcounter scales~ belly~ paunch gut~
      thighs~ bariatric~ gastric~ bypass~ =fitness =cutting~ =lose~`,
    phrases: `lose weight; losing weight; lost weight; gain weight; get fit; in shape; out of shape; ten
      thousand steps; 10,000 steps; step count; put on weight; build muscle; get healthier;
      body fat; stone overweight; lost ten kilos; lost twenty kilos; lost thirty kilos; ten
      kilos; twenty kilos; kilos overweight; kilos lighter; want to lose; trying to lose;
      need to lose; doctor wants me to; shed kilos; shed weight; under 66 kilos; weigh in;
      out of breath; not very fit; really unfit; very fit; very unfit; sit all day; sits all
      day; nothing fits; resting heart rate; body mass; beer belly; belly fat; bad shape;
      good shape; dad bod; get back in shape; a stone; weight class`,
    asks: `workout exercise gym training run running jog cycle swim~ diet~ recipe~ snack dessert meal~
      dinner~ breakfast~ lunch~ treat~ goal~ resolution~ habit healthy energy tired~ stairs
      hike~ plan~ app~ watch~ tracker dress~ suit~ trousers lose calories bike~ chair~
      parachute~ bungee ladder~ horse~ kayak~ capacity doctor~ portion takeaway~ buffet`,
  },
} as const satisfies CategoryTopics;
