import type { CategoryTopics } from "./category-topics.ts";

export const health = {
  conditions: {
    words: `asthma asthmatic diabetes diabetic epilepsy epileptic seizures arthritis arthritic
      rheumatoid hypertension cholesterol anaemia anaemic anemia anemic thyroid hypothyroid
      hyperthyroidism hashimoto lupus fibromyalgia crohn colitis ibs ulcerative ulcer reflux
      gerd gout migraine migraines eczema psoriasis rosacea cancer leukaemia leukemia lymphoma
      tumour tumor chemo chemotherapy remission parkinson alzheimer dementia sclerosis cfs
      stroke cardiac pacemaker arrhythmia angina copd emphysema bronchitis hepatitis hiv kidney
      dialysis liver~ endometriosis pcos menopause osteoporosis scoliosis haemophilia sickle
      cystic glaucoma tinnitus vertigo narcolepsy apnoea apnea raynaud ehlers celiac coeliac
      condition~ chronic illness disease syndrome disorder diagnosed diagnosis insulin glucose
      autoimmune immune~ immunocompromised infection~ flu~ covid pneumonia sick~ ill unwell
      symptoms fever cough headache headaches nausea dizzy dizziness circulation varicose hernia
      gallstones bloodpressure fatigue`,
    phrases: `blood pressure; blood sugar; high cholesterol; type 1; type 2; type one; type two; heart
      condition; heart attack; multiple sclerosis; sleep apnea; sleep apnoea; kidney stones;
      chronic fatigue; long covid; irritable bowel; acid reflux; heart disease; heart murmur;
      immune system; weak heart; pre diabetic`,
  },
  medication: {
    words: `medication medications medicine medicines meds tablet~ tablets pill pills prescription
      prescribed dose dosage insulin inhaler ventolin metformin statin statins warfarin aspirin
      ibuprofen paracetamol acetaminophen tylenol advil antibiotics antibiotic penicillin
      amoxicillin antihistamine antihistamines cetirizine antidepressant antidepressants ssri
      sertraline prozac lithium~ ritalin adderall beta-blockers blockers thinners levothyroxine
      thyroxine steroid steroids cortisone contraceptive contraception hrt supplement
      supplements vitamin vitamins magnesium~ iron~ melatonin painkiller painkillers opioid
      codeine morphine injection injections vaccine vaccinated vaccination jab jabs patch~
      drops~ omeprazole pharmacy pharmacist chemist~ refill methotrexate triptan ointment remedy
      remedies`,
    phrases: `blood thinners; beta blockers; birth control; side effects; the pill; on medication; cold
      medicine; sleeping pills; blood pressure tablets; pain relief; over the counter; eye drops`,
  },
  allergies: {
    words: `allergic allergy allergies hay~ hayfever pollen dust~ dustmite mites mould mold cats~
      dander fur~ latex bee~ wasp sting stings penicillin antihistamine antihistamines sneeze
      sneezing sniffles wheeze wheezing rash itchy itch hives nickel fragrance perfume~ feathers
      sulfa iodine birch~ grass~ ragweed detergent~ eczema sensitive~ wool~ anaphylaxis epipen`,
    phrases: `hay fever; bee stings; wasp stings; pet hair; cat hair; allergic to; dust mites; runny
      nose; watery eyes; sensitive skin; allergic reaction`,
  },
  injuries: {
    words: `collarbone rib ribs jaw leg~ legs~ arm~ toe~ finger~ fingers~ thumb~ heel~ calf thigh
      groin vertebra kneecap pelvis skull sprain strained ruptured bruised limping numb numbness
      injury injuries injured injure knee knees back~ spine shoulder hip hips ankle wrist elbow
      achilles hamstring ligament acl meniscus tendon tendonitis tendinitis sciatica slipped
      disc herniated lumbago sprained fracture fractured broken~ broke~ torn rotator plantar
      fasciitis shin carpal rsi whiplash concussion neck stiff ache aches aching pain pains
      painful sore hurt hurts limp physiotherapy physio physiotherapist chiropractor osteopath
      rehab rehabilitation surgery operation~ replacement~ cartilage joint joints bunion muscle~
      cramp cramps posture herniation dislocated stitches cast~ crutches`,
    phrases: `broke my; broken leg; broken arm; broken wrist; pulled muscle; gives out; give out; my
      back; herniated disc; metal plate; pins and needles; bad back; bad knee; bad knees; back
      pain; lower back; slipped disc; carpal tunnel; tennis elbow; shin splints; plantar
      fasciitis; knee replacement; hip replacement; rotator cuff; frozen shoulder; bad hip; bad
      shoulder; tore my; heavy lifting; lift heavy`,
  },
  mental_health: {
    words: `anxiety anxious depression depressed depressive bipolar ptsd trauma traumatic panic ocd
      adhd add~ autism autistic asperger neurodivergent therapist therapy~ therapies counselling
      counseling counsellor counselor psychologist psychiatrist psychotherapy cbt mindfulness
      meditation meditate meditating stress stressed stressful burnout burnt burned~ overwhelmed
      overwhelm overwhelming lonely loneliness mood~ grief grieving journaling journal~
      relaxation relax unwind calm~ breathing breathe headspace wellbeing selfcare selfharm
      anorexia bulimia dyslexia~ worry worries nervous tense mental worrying shy~ insecurity
      coping cope dread`,
    phrases: `can't relax; need to unwind; high stress; under pressure; anxious about; recovering from;
      mental breakdown; panic attack; panic attacks; eating disorder; self care; social anxiety;
      burn out; burned out; wind down; mental health; see a therapist; seeing a therapist;
      switch off; calm down; calms me; clear my head; clears my head; stress relief`,
  },
  sleep: {
    words: `sleep sleeps sleeping sleeper asleep insomnia insomniac nap naps napping bedtime bed~
      mattress pillow pillows awake wake wakes waking tired tiredness exhausted snore snores
      snoring melatonin apnea apnoea nightmare nightmares dream~ rest~ earplugs blackout~ siesta
      alarm~ snooze duvet owl~ lark~ jetlag drowsy oversleep nocturnal yawning sleepwalk cpap`,
    phrases: `night owl; early bird; light sleeper; heavy sleeper; can't sleep; trouble sleeping; ear
      plugs; go to bed; in bed by; hours of sleep; wake up; get up at; fall asleep; white noise;
      early riser; up at five; up at 5; jet lag`,
  },
  doctors: {
    words: `doctor doctors gp physician hospital clinic surgeon nurse~ dentist dental dentists tooth
      teeth toothache orthodontist braces retainer cavity cavities crown~ implant~ filling~
      root~ optician optometrist ophthalmologist dermatologist cardiologist neurologist
      oncologist gynaecologist gynecologist midwife paediatrician pediatrician checkup check-up
      screening mammogram scan mri xray x-ray ultrasound blood~ test~ appointment~ referral
      consultant~ specialist needles needle injections vet~ podiatrist urologist endocrinologist
      allergist ward~ nhs medical operation surgery anaesthetic anesthetic donor transplant`,
    phrases: `check up; blood test; blood tests; blood type; wisdom teeth; wisdom tooth; root canal;
      fear of needles; afraid of needles; health insurance; organ donor; family doctor; medical
      history; medical record`,
  },
  disability: {
    words: `smell~ stammering amputated prosthetics walker rollator dwarfism wheelchair disabled
      disability mobility crutches cane~ walker~ accessible accessibility stairs step-free
      stepfree lift~ elevator~ ramp blind deaf deafness hearing-aid lipread lipreading braille
      prosthetic prosthesis amputee paraplegic paralysed paralyzed cerebral palsy spina
      dystrophy dyslexia dyslexic dyspraxia dyscalculia autistic autism colourblind colorblind
      stutter stammer chair~ guide~ zimmer scooter~ handicapped impaired impairment`,
    phrases: `sense of smell; sense of taste; walking frame; walking aid; missing a finger; lost my
      sight; lost my hearing; colour blind; color blind; hard of hearing; hearing aid; hearing
      aids; use a wheelchair; guide dog; sign language; walking stick; limited mobility; can't
      climb; can't walk; cannot walk; screen reader; partially sighted; visually impaired; deaf
      in one ear; blind in one eye; step free`,
  },
  vision: {
    words: `glasses spectacles lenses~ contacts~ eyesight vision~ nearsighted shortsighted farsighted
      longsighted myopia myopic astigmatism cataract cataracts glaucoma bifocals varifocals
      lasik optician optometrist eye eyes blurry squint dry-eye macular prescription~ screen~
      glare~ fonts~ tinnitus eyestrain`,
    phrases: `contact lenses; reading glasses; short sighted; near sighted; long sighted; far sighted;
      large print; large text; large fonts; bright screens; eye strain; dry eyes; progressive
      lenses`,
  },
  pregnancy: {
    words: `pregnant pregnancy trimester midwife expecting maternity antenatal prenatal ivf fertility
      infertility miscarriage breastfeeding breastfeed nursing~ postpartum postnatal due~
      ultrasound cravings~ labour~ obstetrician conceive baby~ newborn~ gestational`,
    phrases: `due date; morning sickness; expecting a baby; expecting twins; trying for a baby; due in;
      weeks pregnant; months pregnant; maternity leave; baby shower; breast feeding`,
  },
  weight_fitness: {
    words: `weight kilos kilograms kg pounds~ lbs~ bmi overweight underweight obese obesity slim
      slimmer slimming lose~ fit~ fitness shape~ steps~ sedentary active~ healthy~ healthier
      calories~ body~ fat~ muscle stamina endurance~ wellness detox metabolism waist`,
    phrases: `lose weight; losing weight; lost weight; gain weight; get fit; in shape; out of shape; ten
      thousand steps; 10,000 steps; step count; put on weight; build muscle; get healthier; body
      fat`,
  },
  smoking: {
    words: `smoke~ smokes~ smoker smokers smoking nonsmoker cigarette cigarettes tobacco vape vaping
      vapes nicotine cannabis weed~ marijuana cigar cigars pipe~ addiction addict addicted~
      recovering~ rehab~ gambling`,
    phrases: `quit smoking; stopped smoking; gave up smoking; don't smoke; do not smoke; non smoker;
      smoke free; ex smoker; chain smoker; nicotine patches; second hand smoke`,
  },
  fears: {
    words: `fear fears afraid scared scares scare terrified terrifies frightened frightens phobia
      phobic claustrophobic claustrophobia agoraphobia agoraphobic arachnophobia acrophobia
      vertigo heights spiders snakes clowns dark~ flying~ needles crowds crowded enclosed lifts~
      elevators turbulence sharks thunder~ thunderstorms drowning deep~ panic~ squeamish faint~
      fainted nervous anxious~ dread uneasy`,
    phrases: `scared of; afraid of; fear of; terrified of; fear of flying; fear of heights; afraid of
      heights; scared of heights; tight spaces; enclosed spaces; small spaces; confined spaces;
      public speaking; deep water; open water; the dark; nervous flyer; nervous flier; freaks me
      out; sight of blood`,
  },
} as const satisfies CategoryTopics;
