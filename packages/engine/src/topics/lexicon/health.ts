import type { CategoryTopics } from "./category-topics.ts";

export const health = {
  conditions: {
    words: `asthma asthmatic diabetes diabetic epilepsy epileptic seizures arthritis arthritic rheumatoid
      hypertension cholesterol anaemia anaemic anemia anemic thyroid hypothyroid
      hyperthyroidism hashimoto lupus fibromyalgia crohn colitis ibs ulcerative ulcer reflux
      gerd gout migraine migraines eczema psoriasis rosacea cancer leukaemia leukemia
      lymphoma tumour tumor chemo chemotherapy remission parkinson alzheimer dementia
      sclerosis cfs stroke cardiac pacemaker arrhythmia angina copd emphysema bronchitis
      hepatitis hiv kidney dialysis liver~ endometriosis pcos menopause osteoporosis
      scoliosis haemophilia sickle cystic glaucoma tinnitus vertigo narcolepsy apnoea apnea
      raynaud ehlers celiac coeliac condition~ chronic illness disease syndrome disorder
      diagnosed diagnosis insulin glucose autoimmune immune~ immunocompromised infection~
      flu~ covid pneumonia sick~ ill unwell symptoms fever cough headache headaches nausea
      dizzy dizziness circulation varicose hernia gallstones bloodpressure fatigue heart~
      hearts~ palpitations arrhythmic valve~ bypass~ stent stents defibrillator fibrillation
      aneurysm thrombosis clot clots clotting bleeder bleed~ anticoagulant anaphylactic~ lung
      lungs asthmatics wheezy breathless breath~ inhaler~ cyst cysts fibroids polyp polyps
      diverticulitis gallbladder pancreas pancreatitis cirrhosis spleen bladder~ incontinence
      incontinent prostate uti infections shingles herpes measles mumps malaria dengue lyme
      tuberculosis tb~ polio salmonella hiv-positive aids~ leprosy vitiligo alopecia
      porphyria photosensitive strobe flashing flicker hypoglycaemia hypoglycemia hypo hypos
      ketones a1c cgm coeliacs lymphoedema oedema edema swelling neuropathy neuralgia palsy~
      tremor tremors tic tics tourette tourette's huntington's motor-neurone als ms~
      myasthenia narcoleptic faints fainting collapse collapsed blackouts~ meniere's
      vestibular labyrinthitis hypermobile hypermobility pots~ osteoarthritis gouty
      spondylitis chilblains frostbite heatstroke heat~ jaundice iron~ deficient deficiency
      marrow bone~ carrier~ hereditary genetic congenital degenerative terminal incurable
      flare flares flare-up flareups attacks~ episode~ episodes~ chronically relapsing
      transplant~ immunosuppressed radiotherapy radiation~ mastectomy colostomy stoma ostomy
      hysterectomy tonsils tonsillitis sinus sinuses sinusitis catarrh laryngitis bronchial
      chesty allergic~ cold-sores herniated~ migraineur cluster~ photophobia light-sensitive`,
    phrases: `blood pressure; blood sugar; high cholesterol; type 1; type 2; type one; type two; heart
      condition; heart attack; multiple sclerosis; sleep apnea; sleep apnoea; kidney stones;
      chronic fatigue; long covid; irritable bowel; acid reflux; heart disease; heart murmur;
      immune system; weak heart; pre diabetic; flashing lights; strobe lights; bad heart;
      heart valve; heart surgery; heart failure; heart bypass; pace maker; irregular
      heartbeat; blood clot; blood clots; blood disorder; low iron; iron deficiency; low
      blood pressure; high blood pressure; blood sugars; kidney disease; one kidney; single
      kidney; bad lungs; weak lungs; one lung; collapsed lung; weak bladder; overactive
      bladder; motor neurone; brain tumour; brain injury; sickle cell; cystic fibrosis;
      cerebral palsy; in remission; stage two; stage three; cancer free; all clear; beat
      cancer; breast cancer; skin cancer; post viral; passed out; pass out; faint easily;
      stomach ulcer; crohn's; underactive thyroid; overactive thyroid; poor circulation; cold
      hands; cold feet; nose bleeds; nosebleeds; swollen feet; swollen ankles; heat rash; sun
      allergy; can't stand heat; heat exhaustion; burn in ten minutes; burns easily; morning
      stiffness; flare ups; bowel disease; leaky gut; get migraines; get headaches; bone
      density; muscle disease; weak immune; pre existing`,
    asks: `safe risk risky careful doctor gp pharmacy pharmacist medicine medication painkiller
      ibuprofen aspirin paracetamol cold flu fever cough headache tired exhausted fatigue
      dizzy energy sick ill symptoms vaccine vaccination jab injection blood donate donor
      tattoo sauna steam hot-tub spa massage altitude dive diving scuba parachute skydive
      bungee marathon run running race workout exercise gym training hike climb trek fast~
      fasting diet sugar salt dessert chocolate cake~ coffee~ alcohol~ drink~ grapefruit
      liquorice supplement vitamins herbal protein tropical tropics desert heat hot~ winter~
      rollercoaster fairground strobe techno nightclub disco club~ laser~ screen~
      video-games~ driving drive~ pilot travel~ insurance flight~ long-haul trip~ holiday~
      mountain ski~ pregnancy~ baby~ emergency ambulance hospital surgery dentist anaesthetic
      check-up tell~ inform~ employer~ night-shift shifts~ job~ swim~ swimming~ sun sunbathe
      beach~ pool~ ice-bath plunge retreat~ volunteer~ buffet~ menu~ recipe~ snack~ lunch~
      sleep~ stress~ pack~ packing~ first-aid festival~ shoes~ feet~ gloves heating warm
      circulation fingers salty crisps takeaway~ sushi~ stairs~ lift~ carry`,
  },
  medication: {
    words: `medication medications medicine medicines meds tablet~ tablets pill pills prescription
      prescribed dose dosage insulin inhaler ventolin metformin statin statins warfarin
      aspirin ibuprofen paracetamol acetaminophen tylenol advil antibiotics antibiotic
      penicillin amoxicillin antihistamine antihistamines cetirizine antidepressant
      antidepressants ssri sertraline prozac lithium~ ritalin adderall beta-blockers blockers
      thinners levothyroxine thyroxine steroid steroids cortisone contraceptive contraception
      hrt supplement supplements vitamin vitamins magnesium~ iron~ melatonin painkiller
      painkillers opioid codeine morphine injection injections vaccine vaccinated vaccination
      jab jabs patch~ drops~ omeprazole pharmacy pharmacist chemist~ refill methotrexate
      triptan ointment remedy remedies capsule capsules chewable lozenge syrup~ drip~
      infusion~ infusions~ dialysis~ transfusion~ heparin apixaban eliquis xarelto
      clopidogrel ramipril lisinopril amlodipine atorvastatin simvastatin propranolol
      bisoprolol citalopram escitalopram fluoxetine venlafaxine mirtazapine duloxetine
      bupropion wellbutrin zoloft lexapro cymbalta xanax diazepam valium lorazepam
      benzodiazepine benzos zopiclone ambien gabapentin pregabalin naproxen diclofenac
      tramadol oxycodone fentanyl methadone antipsychotic quetiapine olanzapine clozapine
      risperidone lamotrigine valproate carbamazepine keppra methylphenidate concerta vyvanse
      modafinil ozempic wegovy semaglutide mounjaro humira biologic biologics
      immunosuppressant immunosuppressants prednisone prednisolone isotretinoin accutane
      roaccutane doxycycline tetracycline tamoxifen testosterone~ oestrogen estrogen
      progesterone iud coil~ implant~ mirena salbutamol symbicort nasal-spray antacid
      laxative laxatives nitroglycerin glyceryl~ digoxin retinoid retinoids cortisol
      hydrocortisone diuretic diuretics medicated pillbox tolerance~ chemo~ cbd~ homeopathy
      homeopathic herbal~ echinacea creatine folic acid~ zinc~ omega~`,
    phrases: `blood thinners; beta blockers; birth control; side effects; the pill; on medication; cold
      medicine; sleeping pills; blood pressure tablets; pain relief; over the counter; eye
      drops; put me on; on lithium; on antidepressants; on statins; on insulin; on warfarin;
      on antibiotics; on steroids; on the pill; on beta blockers; on hrt; take tablets; take
      pills; takes pills; twice a day; three times a day; with food; on an empty stomach;
      daily tablet; daily dose; heart pills; heart tablets; water tablets; blood pressure
      pills; insulin pump; allergy shots; weight loss injections; don't take painkillers;
      refuse painkillers; swallow pills; swallow tablets; thins my blood; makes me drowsy;
      makes me sleepy`,
    asks: `safe painkiller ibuprofen aspirin paracetamol headache cold flu fever cough hay-fever
      pharmacy doctor dentist surgery alcohol wine beer cocktail drink drinks toast
      grapefruit juice~ herbal supplement vitamins st-john's-wort drive~ driving~ machinery~
      sun sunbathe sunscreen tattoo piercing vaccine jab blood donate pregnant~ pack packing
      luggage suitcase bring~ customs border trip~ flight~ time-zone emergency tired drowsy
      weight~ coffee~ sauna party~ pub~ bar~ schedule~ alarm remind reminder breakfast~
      fasting ramadan~ hospital symptoms sick ill dizzy rash sleep~ insomnia mix combine`,
  },
  allergies: {
    words: `allergic allergy allergies hay~ hayfever pollen dust~ dustmite mites mould mold cats~ dander
      fur~ latex bee~ wasp sting stings penicillin antihistamine antihistamines sneeze
      sneezing sniffles wheeze wheezing rash itchy itch hives nickel fragrance perfume~
      feathers sulfa iodine birch~ grass~ ragweed detergent~ eczema sensitive~ wool~
      anaphylaxis epipen sneezes sneezy itching eyes~ streaming~ sniffle welts swells~ swell~
      reacts~ react~ bees~ wasps~ hornets hornet mosquito mosquitoes bites~ insect insects~
      plaster~ plasters adhesive bleach~ chlorine~ solvents fumes sulphates sulfates parabens
      lanolin goose-down down~ feather cats'~ dogs'~ dog~ horse~ hamster~ rabbit~ poison-ivy
      ivy~ grasses~ mugwort hazel~ cut-grass willow~ oak~ lilies~ chamomile~ dye~ dyes~ ppd
      henna~ metal~ metals~ rubber~ amoxicillin codeine~ anaesthetic~ contrast~ propolis
      pollen-count atopic skin~ asthma~`,
    phrases: `hay fever; bee stings; wasp stings; pet hair; cat hair; allergic to; dust mites; runny nose;
      watery eyes; sensitive skin; allergic reaction; grass pollen; tree pollen; birch
      pollen; pollen season; come out in a rash; brings me out in; brings out; brings up a
      rash; makes me sneeze; makes me itch; makes my eyes; my eyes water; eyes swell; eyes
      stream; swell up; puffs up; allergic to dogs; allergic to cats; allergic to bees;
      allergic to horses; allergic to penicillin; allergic to latex; washing powder; fabric
      softener; household dust; strong smells; strong scents; bee sting; wasp sting; bad
      reaction; skin reacts; can't wear wool; nickel allergy`,
    asks: `medicine antibiotic antibiotics painkiller dentist surgery hospital doctor emergency cream
      lotion soap shampoo perfume cosmetics make-up makeup detergent washing laundry cleaning
      pillow duvet bedding mattress blanket hotel room airbnb~ guest-room pet dog cat puppy
      kitten rabbit hamster horse riding~ farm stables barn picnic park garden flowers flower
      bouquet plant plants lawn mow spring summer outdoors hike~ cycling~ meadow forest~
      honey beehive bee wasp camping~ jewellery earrings necklace piercing ring watch~
      sweater jumper scarf wool coat gloves carpet rug sofa~ vacuum curtains house-sit petsit
      babysit~ nose sneeze eyes tissues rash itch skin face hair-dye henna tattoo latex
      condoms vaccine~ house~ flat~ move~ window~ visit~ friend's-place adopt shelter
      sanctuary zoo gift~ present~ hay tent countryside~ fur feather down~ travel~ pack~
      first-aid stuffy tired~ wheezing spa~ massage~ facial face-mask barbershop~`,
  },
  injuries: {
    words: `collarbone rib ribs jaw leg~ legs~ arm~ toe~ finger~ fingers~ thumb~ heel~ calf thigh groin
      vertebra kneecap pelvis skull sprain strained ruptured bruised limping numb numbness
      injury injuries injured injure knee knees back~ spine shoulder hip hips ankle wrist
      elbow achilles hamstring ligament acl meniscus tendon tendonitis tendinitis sciatica
      slipped disc herniated lumbago sprained fracture fractured broken~ broke~ torn rotator
      plantar fasciitis shin carpal rsi whiplash concussion neck stiff ache aches aching pain
      pains painful sore hurt hurts limp physiotherapy physio physiotherapist chiropractor
      osteopath rehab rehabilitation surgery operation~ replacement~ cartilage joint joints
      bunion muscle~ cramp cramps posture herniation dislocated stitches cast~ crutches
      knackered~ wonky dodgy~ creaky gammy buggered~ bruise~ bruises sprains strains strain~
      pulled~ twisted~ tendons ligaments cruciate mcl labrum femur tibia fibula clavicle
      humerus ulna scaphoid metatarsal coccyx tailbone sacrum lumbar cervical~ discs disk~
      sciatic pinched trapped~ nerve~ nerves~ spasm spasms spondylosis arthroscopy
      reconstruction~ fusion~ pins~ screws~ plate~ titanium brace braced splint boot~ sling
      bandage bandaged strapping orthopaedic orthopedic recovering recovery~ recover~ healing
      heal~ mend~ op~ operated surgical~ amputated~ severed burn~ burns~ scald scar~ scars~
      wound wounds blister blisters bursitis gout~ repetitive~ tendinopathy epicondylitis
      frozen~ dislocates dislocate dislocation replaced~ kidney~ concussed concussions necks
      backache bunions~ hammer-toe ingrown heel-spur heels~ arches~ shins`,
    phrases: `broke my; broken leg; broken arm; broken wrist; pulled muscle; gives out; give out; my back;
      herniated disc; metal plate; pins and needles; bad back; bad knee; bad knees; back
      pain; lower back; slipped disc; carpal tunnel; tennis elbow; shin splints; plantar
      fasciitis; knee replacement; hip replacement; rotator cuff; frozen shoulder; bad hip;
      bad shoulder; tore my; heavy lifting; lift heavy; hip replaced; knee replaced; new hip;
      new knee; artificial hip; artificial knee; had a hip; slipped a disc; trapped nerve;
      pinched nerve; put my back out; back went; back is; back is bad; my knees; my knee; my
      hip; my shoulder; my ankle; my wrist; my neck; my elbow; broke a; broken foot; broken
      ankle; broken collarbone; broken finger; weak ankles; weak ankle; weak wrists; weak
      back; bad neck; bad wrist; bad ankle; bad feet; bad elbow; dodgy knee; dodgy back; in a
      cast; in plaster; on crutches; can't lift; can't kneel; can't bend; can't raise; can't
      run; can't stand for; can't sit for; mustn't lift; not allowed to lift; lift more than;
      no lifting; hurts when; hurts to; grip strength; repetitive strain; third concussion;
      head injury; spinal injury; spinal fusion; torn ligament; torn ligaments; torn muscle;
      pulled a muscle; physical therapy; after surgery; still recovering; recovering from
      surgery; c section`,
    asks: `workout exercise exercises gym training train run running jog race marathon 5k fun-run ski
      skiing snowboard tennis squash football~ basketball~ yoga pilates dance dancing hike
      hiking climb climbing walk walking stairs steep cobbled~ cycle cycling bike ride riding
      horse swim~ swimming~ golf bowling trampoline move moving~ removal furniture sofa
      wardrobe heavy lift lifting carry carrying shovel snow dig digging gardening~ garden~
      mattress bed futon bunk chair desk office-chair seat~ flight~ long-haul drive~ trip~
      suitcase backpack rucksack luggage shoes boots heels insoles sport sports class~ hobby~
      boxing karate judo massage spa sauna~ hot-tub pain painkiller stiff sore doctor~
      physiotherapist hotel~ floor~ bathtub shower~ volunteer~ job~ hold~ kayak canoe rowing
      paddle surf keyboard mouse typing laptop~ instrument~ guitar~ piano~ kneel tiles
      floorboards bench backache posture standing~ concert~ festival~ museum~ tour~
      walking-tour sightseeing~ carry-on pram~ lawn mow assemble paint~ ladder wheelbarrow
      zumba crossfit plank squats deadlift push-ups stretch warm-up stretching safe risk wise
      tandem skate skating trek`,
  },
  mental_health: {
    words: `anxiety anxious depression depressed depressive bipolar ptsd trauma traumatic panic ocd adhd
      add~ autism autistic asperger neurodivergent therapist therapy~ therapies counselling
      counseling counsellor counselor psychologist psychiatrist psychotherapy cbt mindfulness
      meditation meditate meditating stress stressed stressful burnout burnt burned~
      overwhelmed overwhelm overwhelming lonely loneliness mood~ grief grieving journaling
      journal~ relaxation relax unwind calm~ breathing breathe headspace wellbeing selfcare
      selfharm anorexia bulimia dyslexia~ worry worries nervous tense mental worrying shy~
      insecurity coping cope dread nerves~ breakdown breakdowns sectioned psych psychosis
      psychotic schizophrenia schizophrenic schizoaffective borderline~ bpd dissociation
      dissociate manic mania hypomanic suicidal selfharmed self-esteem perfectionist~
      perfectionism workaholic~ impostor imposter rumination ruminate overthink overthinker
      overthinking catastrophise triggers triggered~ flashbacks flashback veteran~ abuse~
      abused~ assault~ survivor~ bereaved bereavement mourning mourn widowed~ seasonal~ sad~
      blues~ sensory overstimulated overstimulation meltdown meltdowns stim stimming
      hyperfocus executive~ dysfunction distracted distractible attention~ focus~
      neurotypical neurodiverse spectrum~ tourette's~ agoraphobe hermit~ homesick homebody~
      worrier panicky panics jumpy jittery hypervigilant stressy irritable temper~ anger~
      angry~ cry~ crying~ tears~ sob weepy`,
    phrases: `can't relax; need to unwind; high stress; under pressure; anxious about; recovering from;
      mental breakdown; panic attack; panic attacks; eating disorder; self care; social
      anxiety; burn out; burned out; wind down; mental health; see a therapist; seeing a
      therapist; switch off; calm down; calms me; clear my head; clears my head; stress
      relief; on the spectrum; nervous breakdown; low mood; black dog; seasonal affective;
      intrusive thoughts; sensory overload; too much noise; loud noises; sudden noises;
      attention span; can't concentrate; can't focus; can't sit still; in therapy; go to
      therapy; goes to therapy; my therapist; my psychiatrist; my counsellor; stress levels;
      signed off; signed off with stress; off sick; post traumatic; combat stress; served in;
      lost a child; lost our baby; anger management; gambling problem; gambling addict; hate
      crowds; crowds overwhelm; overwhelms him; overwhelms me; overwhelm me; phone anxiety;
      stage fright; test anxiety; exam nerves; exam anxiety; separation anxiety; health
      anxiety; hoarder`,
    asks: `stress stressed relax relaxing unwind calm sleep~ tired~ exhausted overwhelmed sad down~
      lonely cope coping handle deal-with worry nervous anxious panic party crowd crowded
      festival~ concert~ speech presentation present~ public-speaking interview exam deadline
      job~ promotion~ quit~ overtime workload career-change funeral loss news~ headlines
      social-media evening~ weekend~ retreat holiday~ break~ wind-down switch-off recharge
      mood cheer doctor~ therapist counselling app~ hobby~ pet~ exercise~ walk~ routine~
      focus concentrate concentration distract productivity procrastinate motivation alcohol~
      medication~ horror thriller film~ movie~ christmas~ family-gathering reunion hospital~
      flight~ open-plan office~ boss~ conflict~ winter dark~ sunlight november`,
  },
  sleep: {
    words: `sleep sleeps sleeping sleeper asleep insomnia insomniac nap naps napping bedtime bed~
      mattress pillow pillows awake wake wakes waking tired tiredness exhausted snore snores
      snoring melatonin apnea apnoea nightmare nightmares dream~ rest~ earplugs blackout~
      siesta alarm~ snooze duvet owl~ lark~ jetlag drowsy oversleep nocturnal yawning
      sleepwalk cpap sleepy sleepless sleeplessness sleepwalker sleepwalking restless~ toss~
      tossing insomniacs doze~ dozing zonk knackered~ shattered~ fatigue~ night~ nights~
      dreams~ snorer bruxism grind~ grinds~ futon hammock~ memory-foam blanket~ sheets~
      chronotype circadian powernap lie-in~`,
    phrases: `night owl; early bird; light sleeper; heavy sleeper; can't sleep; trouble sleeping; ear
      plugs; go to bed; in bed by; hours of sleep; wake up; get up at; fall asleep; white
      noise; early riser; up at five; up at 5; jet lag; lie in; sleep in; sleep on; sleep
      with; sleeps on; can't nap; can't fall asleep; sleep badly; sleep poorly; badly at
      night; night sweats; restless legs; awake at night; up at night; wake at; wake up at;
      up before; up before dawn; up by; in bed by nine; in bed by ten; bed at nine; bed at
      ten; before midnight; after midnight; past midnight; sleep eight hours; nine hours; six
      hours; five hours; hours a night; slightest noise; wakes me; keeps me awake; keep me
      awake; kept awake; pitch dark; total darkness; slept through; sleep through; weighted
      blanket; grind my teeth; sleep talking; talks in his sleep; sleeping tablets; sleep
      apnoea machine; don't sleep; barely sleep; hardly sleep; power nap; afternoon nap`,
    asks: `sleep asleep bed bedtime bedroom mattress pillow duvet hotel room hostel airbnb tent camping~
      campsite night overnight train~ ferry~ flight~ red-eye early morning tired exhausted
      energy concentrate focus nap coffee caffeine espresso evening~ alarm wake dawn sunrise
      curtains blinds neighbour~ noise noisy loud earplugs flat~ apartment~ street~ medicine
      headache~ stress~ relax~ screen~ phone~ meeting~ appointment~ schedule~ slot~ shift~
      exam~ baby~ roommate share~ sharing~ snorer guest-room spare-room nod-off doze drowsy
      drive~ jetlag`,
  },
  doctors: {
    words: `doctor doctors gp physician hospital clinic surgeon nurse~ dentist dental dentists tooth
      teeth toothache orthodontist braces retainer cavity cavities crown~ implant~ filling~
      root~ optician optometrist ophthalmologist dermatologist cardiologist neurologist
      oncologist gynaecologist gynecologist midwife paediatrician pediatrician checkup
      check-up screening mammogram scan mri xray x-ray ultrasound blood~ test~ appointment~
      referral consultant~ specialist needles needle injections vet~ podiatrist urologist
      endocrinologist allergist ward~ nhs medical operation surgery anaesthetic anesthetic
      donor transplant surgeries pharmacist~ physio~ chiropodist osteopath~ acupuncturist
      acupuncture homeopath hygienist denture dentures bridge~ veneers whitening wisdom~
      molar molars gums gum~ gingivitis abscess fillings invisalign phobic~ organ~
      blood-group o-negative ab-negative plasma~ transfusion biopsy endoscopy colonoscopy
      ct-scan ecg ekg smear pap vaccination~ vaccines booster boosters tetanus hepatitis~
      hospice icu a&e casualty ambulance~ stretcher paramedic~ triage`,
    phrases: `check up; blood test; blood tests; blood type; wisdom teeth; wisdom tooth; root canal; fear
      of needles; afraid of needles; health insurance; organ donor; family doctor; medical
      history; medical record; in hospital; spent weeks in hospital; fear of dentists; scared
      of the dentist; hate dentists; hate hospitals; blood group; o negative; false teeth;
      missing teeth; grinding teeth; front tooth; hospital appointment; every six months;
      annual check; regular scans; under the knife; donate plasma; give plasma; waiting list;
      going under; local anaesthetic; general anaesthetic`,
    asks: `appointment check-up medical medicine symptoms pain~ hurt~ sick ill insurance~ move~ new-town
      clinic hospital dentist surgery vaccine jab emergency ambulance blood test scan x-ray
      schedule~ nervous waiting-room book~ register referral tooth teeth smile sweets~ sugar~`,
  },
  disability: {
    words: `smell~ stammering amputated prosthetics walker rollator dwarfism wheelchair disabled
      disability mobility crutches cane~ walker~ accessible accessibility stairs step-free
      stepfree lift~ elevator~ ramp blind deaf deafness hearing-aid lipread lipreading
      braille prosthetic prosthesis amputee paraplegic paralysed paralyzed cerebral palsy
      spina dystrophy dyslexia dyslexic dyspraxia dyscalculia autistic autism colourblind
      colorblind stutter stammer chair~ guide~ zimmer scooter~ handicapped impaired
      impairment deafened earless tinnitus~ cochlear implant~ lipreader signer bsl asl
      makaton interpreter~ captions~ caption subtitles~ blindness blindfold~ sightless
      sighted monocular one-eyed anosmia anosmic smelling~ tasteless~ tongue~ mute nonverbal
      non-verbal lisp stutters stammers mumble~ aphasia prosopagnosia faces~ faceblind
      face-blind dysgraphia dyslexics reader~ spelling~ one-armed one-handed onehanded
      onelegged one-legged limb limbless stump missing~ paralysis tetraplegic quadriplegic
      hemiplegia wheelchairs wheels~ mobility-scooter stairlift ramps grab-rail
      achondroplasia dwarf midget~ learning-disability downs-syndrome down-syndrome
      special-needs carer~ carers~ pip~ esa~ blue-badge assistance~ ms~ parkinson's~ shaky
      shake~ shakes~ tremor~ steps~ slow~ unsteady balance~ frail~ bedridden housebound
      parkinsons`,
    phrases: `sense of smell; sense of taste; walking frame; walking aid; missing a finger; lost my sight;
      lost my hearing; colour blind; color blind; hard of hearing; hearing aid; hearing aids;
      use a wheelchair; guide dog; sign language; walking stick; limited mobility; can't
      climb; can't walk; cannot walk; screen reader; partially sighted; visually impaired;
      deaf in one ear; blind in one eye; step free; lost most of his hearing; lost her
      hearing; lost his hearing; lost my voice; hearing loss; hearing in; hears nothing;
      can't hear; hardly hear; half deaf; half blind; going deaf; going blind; going blind
      in; losing my sight; losing his sight; losing her sight; no depth perception; tunnel
      vision; night blind; can't see; can't smell; cannot smell; can't taste; no sense of;
      can't tell red; red and green; red green; red from green; see colours; tell faces;
      recognise faces; can't read; never learned to read; struggle to read; struggles to
      read; can't spell; letters dance; letters jump; slow reader; use crutches; walks with;
      walk with a; walk with; can't manage stairs; can't do stairs; no stairs; one arm; one
      leg; one hand; one eye; left arm; right arm; lost a leg; lost an arm; lost a finger;
      lost my leg; lost my arm; lost two fingers; below the knee; above the knee; paralysed
      from; assistance dog; speech impediment; speech disorder; blue badge; down's syndrome;
      down syndrome; learning difficulties; learning disability; special needs; motor skills;
      shaky hands; hands shake; chronic pain; cane`,
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
    words: `glasses spectacles lenses~ contacts~ eyesight vision~ nearsighted shortsighted farsighted
      longsighted myopia myopic astigmatism cataract cataracts glaucoma bifocals varifocals
      lasik optician optometrist eye eyes blurry squint dry-eye macular prescription~ screen~
      glare~ fonts~ tinnitus eyestrain lens~ dioptres diopters astigmatic eyesore~ sight~
      sighted~ degeneration retina retinal retinitis detached~ squinting photophobic contact~
      monovision cornea keratoconus lazy~ amblyopia strabismus crossed~ double~ pupils~
      floaters twenty-twenty visor`,
    phrases: `contact lenses; reading glasses; short sighted; near sighted; long sighted; far sighted;
      large print; large text; large fonts; bright screens; eye strain; dry eyes; progressive
      lenses; blind without; blind as a bat; without my glasses; without glasses; wear
      glasses; wears glasses; wear contacts; wears contacts; wear lenses; minus six; minus
      five; minus four; minus eight; lazy eye; double vision; blurred vision; poor eyesight;
      bad eyesight; failing eyesight; eyes are bad; eyes are failing; my eyes; small print;
      fine print; macular degeneration; detached retina; laser eye; eye surgery; see far; see
      close; at night; night vision; sensitive to light; bright light; dry eye`,
    asks: `glasses screen monitor laptop tablet phone font print text letter~ read reading book e-reader
      kindle small subtitles cinema seat row back~ drive driving night~ licence~ swim~
      swimming goggles ski~ diving~ mask snorkel sunglasses optician headache tired~ display
      watch~ dial menu sew~ sewing pilot police pack~ make-up~ 3d vr sport~ mirror movie~
      theatre~ seats~`,
  },
  pregnancy: {
    words: `pregnant pregnancy trimester midwife expecting maternity antenatal prenatal ivf fertility
      infertility miscarriage breastfeeding breastfeed nursing~ postpartum postnatal due~
      ultrasound cravings~ labour~ obstetrician conceive baby~ newborn~ gestational expectant
      mum-to-be dad-to-be bump~ bumps~ foetus fetus embryo embryos womb uterus placenta
      amniotic epidural c-section caesarean cesarean doula birthing lactating lactation
      pumping~ nurse~ colic surrogate surrogacy conceiving conception ovulation ovulating
      insemination adoption~ adopting~ stillbirth stillborn miscarried preterm premature~
      preemie twins~ triplets gender-reveal parent-to-be grandchild~ newborns infant~
      firstborn second-trimester pcos~ preeclampsia`,
    phrases: `due date; morning sickness; expecting a baby; expecting twins; trying for a baby; due in;
      weeks pregnant; months pregnant; maternity leave; baby shower; breast feeding; on the
      way; baby on the way; little one on the way; expecting our; expecting my; first baby;
      second baby; third baby; second child; third child; first child; baby is due; due in
      march; due in april; due in may; due in june; due in july; due in august; due in
      december; due any day; heavily pregnant; just found out; going to be a father; going to
      be a mother; going to be a dad; going to be a mum; become a father; become a mother;
      become parents; to be a grandmother; to be a grandfather; wife is pregnant; wife is
      expecting; girlfriend is pregnant; partner is pregnant; still breastfeeding; third
      trimester; first trimester; trying to conceive; fertility treatment; high risk
      pregnancy; parental leave; paternity leave; having a baby; having twins`,
    asks: `wine beer cocktail drink drinks toast champagne sushi cheese oysters pate liver coffee~ sauna
      hot-tub spa massage tattoo hair-dye x-ray medicine medication ibuprofen painkiller
      cold~ vaccine jab fly flight trip holiday vacation cruise diving dive scuba ski skiing
      horse riding rollercoaster run~ marathon exercise workout yoga lift lifting heavy move
      moving paint painting renovate car bigger house~ flat~ room~ spare-room nursery
      insurance~ budget~ savings~ job~ contract~ boss~ leave schedule~ next-year next-summer
      spring~ autumn~ festival~ concert~ wedding~ name names dress clothes~ tired nausea
      sleep~ commit~ project~ conference~ course~ degree~ cat~ litter garden~ safe risky
      fasting diet supplement lease two-seater sports-car hike~ climb~`,
  },
  weight_fitness: {
    words: `weight kilos kilograms kg pounds~ lbs~ bmi overweight underweight obese obesity slim slimmer
      slimming lose~ fit~ fitness shape~ steps~ sedentary active~ healthy~ healthier
      calories~ body~ fat~ muscle stamina endurance~ wellness detox metabolism waist heavier
      heavy~ stone~ chubby plump curvy~ stocky bulky~ skinny~ thin~ lanky~ unfit~
      couch-potato breathless~ puffed sluggish inactive deskbound athletic~ toned~ fittest
      ripped~ bulking cutting~ macros~ bodyfat dieter slimming-world vo2 restingheart fitbit~
      stepcounter weigh weighs weighed scales~ belly~ paunch gut~ thighs~ lost~ bariatric~
      gastric~ bypass~`,
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
  smoking: {
    words: `smoke~ smokes~ smoker smokers smoking nonsmoker cigarette cigarettes tobacco vape vaping
      vapes nicotine cannabis weed~ marijuana cigar cigars pipe~ addiction addict addicted~
      recovering~ rehab~ gambling smoked~ smokeless ecig e-cigarette ecigarette juul snus
      chew~ rollups roll-ups rolling~ marlboro camel~ pack~ packs~ lighter~ ashtray hookah
      shisha joint~ joints~ bong pot~ hash~ ganja thc edibles cbd~ stoned gums~ lozenges
      cold-turkey nicorette addictions substance~ opioids heroin cocaine drugs~ drug~ clean~
      sober~ relapsed gambler gamble gambles casino~ casinos~ betting`,
    phrases: `quit smoking; stopped smoking; gave up smoking; don't smoke; do not smoke; non smoker; smoke
      free; ex smoker; chain smoker; nicotine patches; second hand smoke; a pack a day; packs
      a day; pack of cigarettes; off cigarettes; off the cigarettes; off nicotine; kicked the
      habit; stub out; stubbed out; last cigarette; cigarette smoke; smell of smoke; smoke
      bothers; hate smoke; hate smoking; cold turkey; nicotine gum; clean for; drug addict;
      used to smoke; gave up gambling; stopped gambling; smoke outside; smoke a pipe; gave up
      cigarettes`,
    asks: `hotel room balcony flat~ flight long-haul stress stressed stressful pub bar~ party~ break~
      cough lungs run~ fitness~ doctor~ insurance surgery gift~ cope craving temptation habit
      quit rental~ terrace duty-free balcony-seat roommate~ date~ money~ save~ save-money
      weight~`,
  },
  fears: {
    words: `fear fears afraid scared scares scare terrified terrifies frightened frightens phobia phobic
      claustrophobic claustrophobia agoraphobia agoraphobic arachnophobia acrophobia vertigo
      heights spiders snakes clowns dark~ flying~ needles crowds crowded enclosed lifts~
      elevators turbulence sharks thunder~ thunderstorms drowning deep~ panic~ squeamish
      faint~ fainted nervous anxious~ dread uneasy fearful frightening scary~ terror spooked
      creeps creepy~ phobias acrophobe arachnophobe claustro~ trypanophobia emetophobia
      cynophobia ophidiophobia aerophobia aquaphobia hydrophobia nyctophobia social-phobia
      glossophobia drop~ edge~ edges~ ledge~ bridges~ tunnels~ caves~ cave~ mri~ escalator
      escalators ladders~ rollercoasters~ ferris planes~ takeoff~ landing~ flights~ dentist~
      dentists~ injections~ blood~ gore~ jellyfish moths wasps~ bees~ rats mice~ mouse~
      rodents pigeons~ birds~ dog~ dogs~ cockroaches cockroach bugs~ insects~ lizards
      reptiles~ puppets~ mannequins dolls~ ghosts~ ghost~ masks~ balloons~ fireworks~ storms~
      lightning water~ sea~ ocean~ boats~ cable-cars driving~ motorways motorway~ darkness
      strangers~ germs germaphobe germophobe contamination~ vomiting vomit~ choking suffocate
      trapped panicked petrified horrified dizzy~ wobbly~ jelly~ shaking~ sweaty~ palms~
      knees-shake heart-races freeze~ faints~`,
    phrases: `scared of; afraid of; fear of; terrified of; fear of flying; fear of heights; afraid of
      heights; scared of heights; tight spaces; enclosed spaces; small spaces; confined
      spaces; public speaking; deep water; open water; the dark; nervous flyer; nervous
      flier; freaks me out; sight of blood; can't stand heights; bad with heights; don't do
      heights; hate heights; dizzy on; dizzy at; legs go; legs turn to jelly; knees go weak;
      makes me dizzy; look down; high up; high places; hate flying; won't fly; don't fly;
      fear flying; never get on a plane; get on a plane; white knuckle; panic in; panic on;
      panics in; panic at; makes me panic; make me panic; hate lifts; hate elevators; avoid
      lifts; won't take the lift; won't set foot; stuck in a lift; closed doors; windowless;
      locked doors; small rooms; hate needles; faint at; pass out at; scared to death; scared
      stiff; frightened of; petrified of; nervous around; uneasy around; bitten by a dog;
      bitten by; almost drowned; nearly drowned; near drowning; deep end; out of my depth;
      can't put my head; dark water; afraid of dogs; scared of dogs; afraid of the dark;
      scared of the dark; scared of water; afraid of water; speak in public; speaking in
      public; hate speeches; in front of people; in front of crowds; being watched; car
      crash; car accident; since the accident; since the crash; drive at night; drive on
      motorways; mountain roads; narrow roads`,
    asks: `flight fly flying plane seat tower skyscraper viewpoint balcony rooftop bridge cable-car
      ferris-wheel rollercoaster theme-park hike~ climb climbing ladder paraglide skydive
      bungee boat ferry cruise sail kayak swim snorkel dive diving lake sea ocean~ basement
      cellar cave tunnel lift elevator mri scan submarine escape-room dentist doctor~
      injection vaccine jab blood donate surgery pet dog~ spider~ snake zoo reptile aquarium
      clown circus halloween haunted horror film movie thriller book~ speech presentation
      stage karaoke toast crowd crowded festival concert~ market~ underground metro rush-hour
      tube drive driving motorway highway car~ night~ dark camping~ storm hotel~ floor
      highest trip~ travel~ reach~ weekend~ outing~ date~ adventure adventurous surprise~
      balloon helicopter gondola pass~ mountain~ coast~ rent-a-car role~ interview~
      phone-call party~ window-seat narrow bunk sleeper mask lift-shaft safari garden-shed
      attic`,
  },
} as const satisfies CategoryTopics;
