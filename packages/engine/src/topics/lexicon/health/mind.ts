import type { CategoryTopics } from "../category-topics.ts";

export const mind = {
  mental_health: {
    words: `anxiety anxious depression depressed depressive bipolar ptsd trauma traumatic panic ocd adhd
      add~ autism autistic asperger neurodivergent therapist therapy~ therapies counselling
      counseling counsellor counselor psychologist psychiatrist psychotherapy cbt
      =mindfulness meditation meditate meditating stress stressed stressful burnout =burnt
      =burned~ overwhelmed overwhelm overwhelming lonely loneliness mood~ grief grieving
      journaling journal~ relaxation relax unwind calm~ breathing breathe headspace wellbeing
      selfcare selfharm anorexia bulimia dyslexia~ worry worries nervous tense mental
      worrying shy~ insecurity coping cope dread nerves~ breakdown breakdowns sectioned psych
      psychosis psychotic schizophrenia schizophrenic schizoaffective borderline~ bpd
      dissociation dissociate manic mania hypomanic suicidal selfharmed self-esteem
      perfectionist~ perfectionism workaholic~ impostor imposter rumination ruminate
      overthink overthinker overthinking catastrophise triggers triggered~ flashbacks
      flashback veteran~ abuse~ abused~ assault~ survivor~ bereaved bereavement mourning
      mourn widowed~ seasonal~ sad~ blues~ sensory overstimulated overstimulation meltdown
      meltdowns stim stimming hyperfocus executive~ dysfunction distracted distractible
      attention~ focus~ neurotypical neurodiverse spectrum~ tourette's~ agoraphobe hermit~
      homesick homebody~ worrier panicky panics jumpy jittery hypervigilant stressy irritable
      temper~ anger~ angry~ cry~ crying~ sob weepy`,
    phrases: `can't relax; need to unwind; high stress; under pressure; anxious about; recovering from;
      mental breakdown; panic attack; panic attacks; eating disorder; self care; social
      anxiety; burn out; burned out; wind down; mental health; see a therapist; seeing a
      therapist; calm down; calms me; clear my head; clears my head; stress relief; on the
      spectrum; nervous breakdown; low mood; black dog; seasonal affective; intrusive
      thoughts; sensory overload; too much noise; loud noises; sudden noises; attention span;
      can't concentrate; can't focus; can't sit still; in therapy; go to therapy; goes to
      therapy; my therapist; my psychiatrist; my counsellor; stress levels; signed off;
      signed off with stress; off sick; post traumatic; combat stress; served in; lost a
      child; lost our baby; anger management; gambling problem; gambling addict; hate crowds;
      crowds overwhelm; overwhelms him; overwhelms me; overwhelm me; phone anxiety; stage
      fright; test anxiety; exam nerves; exam anxiety; separation anxiety; health anxiety;
      hoarder`,
    asks: `stress stressed relax relaxing unwind calm sleep~ tired~ exhausted overwhelmed sad
      down~ lonely cope coping handle deal-with worry nervous anxious panic party crowd crowded
      festival~ concert~ speech presentation present~ public-speaking interview exam deadline
      job~ promotion~ quit~ overtime workload career-change funeral loss news~ headlines
      social-media evening~ weekend~ retreat holiday~ break~ wind-down switch-off recharge mood
      cheer doctor~ therapist counselling app~ hobby~ pet~ exercise~ walk~ routine~ focus
      concentrate concentration distract productivity procrastinate motivation alcohol~
      medication~ horror thriller film~ movie~ christmas~ family-gathering reunion hospital~
      flight~ open-plan office~ boss~ conflict~ winter dark~ sunlight november nails fasting
      alone`,
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
    asks: `sleep asleep bed bedtime bedroom mattress pillow duvet hotel room hostel airbnb tent
      camping~ campsite night overnight train~ ferry~ flight~ red-eye early morning tired
      exhausted energy concentrate focus nap coffee caffeine espresso evening~ alarm wake dawn
      sunrise curtains blinds neighbour~ noise noisy loud earplugs flat~ apartment~ street~
      medicine headache~ stress~ relax~ screen~ phone~ meeting~ appointment~ schedule~ slot~
      shift~ exam~ baby~ roommate share~ sharing~ snorer guest-room spare-room nod-off doze
      drowsy drive~ jetlag decaf dorm`,
  },
  doctors: {
    words: `doctor doctors gp physician hospital clinic surgeon nurse~ dentist dental dentists tooth
      teeth toothache orthodontist braces retainer cavity cavities crown~ implant~ =filling~
      root~ optician optometrist ophthalmologist dermatologist cardiologist neurologist
      oncologist gynaecologist gynecologist midwife paediatrician pediatrician checkup
      check-up =screening mammogram scan mri xray x-ray ultrasound blood~ test~ appointment~
      referral consultant~ specialist needles needle injections vet~ podiatrist urologist
      endocrinologist allergist ward~ nhs medical operation surgery anaesthetic anesthetic
      donor transplant surgeries pharmacist~ physio~ chiropodist osteopath~ acupuncturist
      acupuncture homeopath hygienist denture dentures bridge~ veneers whitening wisdom~
      molar molars gums gum~ gingivitis abscess =fillings invisalign phobic~ organ~
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
  smoking: {
    words: `smoke~ smokes~ smoker smokers smoking nonsmoker cigarette cigarettes tobacco vape
      vaping vapes nicotine cannabis weed~ marijuana cigar cigars addiction addict addicted~
      recovering~ rehab~ gambling smoked~ smokeless ecig e-cigarette ecigarette juul snus chew~
      rollups roll-ups rolling~ marlboro camel~ lighter~ ashtray hookah shisha joint~ joints~
      bong hash~ ganja thc edibles cbd~ =stoned gums~ lozenges cold-turkey nicorette addictions
      substance~ opioids heroin cocaine drugs~ drug~ clean~ sober~ relapsed gambler gamble
      gambles casino~ casinos~ =betting`,
    phrases: `quit smoking; stopped smoking; gave up smoking; don't smoke; do not smoke; non smoker; smoke
      free; ex smoker; chain smoker; nicotine patches; second hand smoke; a pack a day; packs
      a day; pack of cigarettes; off cigarettes; off the cigarettes; off nicotine; kicked the
      habit; stub out; stubbed out; last cigarette; cigarette smoke; smell of smoke; smoke
      bothers; hate smoke; hate smoking; cold turkey; nicotine gum; clean for; drug addict;
      used to smoke; gave up gambling; stopped gambling; smoke outside; smoke a pipe; gave up
      cigarettes`,
    asks: `hotel room balcony flat~ flight long-haul stress stressed stressful pub bar~ party~
      break~ cough lungs run~ fitness~ doctor~ insurance surgery gift~ cope craving temptation
      habit quit rental~ terrace duty-free balcony-seat roommate~ date~ money~ save~ save-money
      weight~ flatmate teeth toothpaste`,
  },
  fears: {
    words: `fear fears afraid scared scares scare terrified terrifies frightened frightens phobia
      phobic claustrophobic claustrophobia agoraphobia agoraphobic arachnophobia acrophobia
      vertigo heights spiders snakes clowns dark~ flying~ needles =crowds =crowded enclosed
      lifts~ elevators turbulence sharks thunder~ thunderstorms drowning deep~ panic~ squeamish
      faint~ fainted nervous anxious~ dread uneasy fearful frightening scary~ terror spooked
      creeps creepy~ phobias acrophobe arachnophobe claustro~ trypanophobia emetophobia
      cynophobia ophidiophobia aerophobia aquaphobia hydrophobia nyctophobia social-phobia
      glossophobia edge~ edges~ ledge~ bridges~ tunnels~ caves~ cave~ mri~ escalator escalators
      ladders~ rollercoasters~ planes~ takeoff~ landing~ flights~ dentist~ dentists~ injections~
      gore~ jellyfish moths wasps~ bees~ rats mice~ mouse~ rodents pigeons~ birds~ dog~ dogs~
      cockroaches cockroach bugs~ insects~ lizards reptiles~ puppets~ mannequins dolls~ ghosts~
      ghost~ masks~ balloons~ fireworks~ storms~ lightning sea~ ocean~ boats~ cable-cars driving~
      motorways motorway~ darkness strangers~ germs germaphobe germophobe contamination~ vomiting
      vomit~ choking suffocate =trapped panicked petrified horrified dizzy~ wobbly~ jelly~
      shaking~ sweaty~ palms~ knees-shake heart-races freeze~ faints~ =ferris`,
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
