import type { CategoryTopics } from "../category-topics.ts";

export const illness = {
  conditions: {
    words: `asthma asthmatic diabetes diabetic epilepsy epileptic seizures arthritis arthritic
      rheumatoid hypertension cholesterol anaemia anaemic anemia anemic thyroid hypothyroid
      hyperthyroidism hashimoto lupus fibromyalgia crohn colitis ibs ulcerative ulcer reflux gerd
      gout migraine migraines eczema psoriasis rosacea cancer leukaemia leukemia lymphoma tumour
      tumor chemo chemotherapy remission parkinson alzheimer dementia sclerosis cfs stroke
      cardiac pacemaker arrhythmia angina copd emphysema bronchitis hepatitis hiv kidney dialysis
      liver~ endometriosis pcos menopause osteoporosis scoliosis haemophilia sickle cystic
      glaucoma tinnitus vertigo narcolepsy apnoea apnea raynaud ehlers celiac coeliac condition~
      chronic disease syndrome disorder diagnosed diagnosis insulin glucose autoimmune immune~
      immunocompromised infection~ flu~ covid pneumonia sick~ unwell symptoms fever cough
      headache headaches nausea dizzy dizziness circulation varicose hernia gallstones
      bloodpressure fatigue heart~ hearts~ palpitations arrhythmic valve~ bypass~ stent stents
      defibrillator fibrillation aneurysm thrombosis clot clots clotting bleeder bleed~
      anticoagulant anaphylactic~ lung lungs asthmatics wheezy breathless breath~ inhaler~ cyst
      cysts fibroids polyp polyps diverticulitis gallbladder pancreas pancreatitis cirrhosis
      spleen bladder~ incontinence incontinent prostate uti infections shingles herpes measles
      mumps malaria dengue lyme tuberculosis tb~ polio salmonella hiv-positive aids~ leprosy
      vitiligo alopecia porphyria photosensitive =strobe =flicker hypoglycaemia hypoglycemia hypo
      hypos ketones a1c cgm coeliacs lymphoedema oedema edema swelling neuropathy neuralgia
      palsy~ tremor tremors tic tics tourette tourette's huntington's motor-neurone als ms~
      myasthenia narcoleptic faints fainting =collapse collapsed blackouts~ meniere's vestibular
      labyrinthitis hypermobile hypermobility osteoarthritis gouty spondylitis chilblains
      frostbite heatstroke heat~ jaundice deficient deficiency bone~ carrier~ hereditary genetic
      congenital degenerative terminal incurable flare flares flare-up flareups attacks~ episode~
      episodes~ chronically relapsing transplant~ immunosuppressed radiotherapy mastectomy
      colostomy stoma ostomy hysterectomy tonsils tonsillitis sinus sinuses sinusitis catarrh
      laryngitis bronchial chesty allergic~ cold-sores herniated~ migraineur cluster~ photophobia
      light-sensitive ill~ =radiation~ =flashing =illness =illnesses`,
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
      ibuprofen aspirin paracetamol cold flu fever cough headache tired exhausted fatigue dizzy
      energy sick ill symptoms vaccine vaccination jab injection blood donate donor tattoo sauna
      steam hot-tub spa massage altitude dive diving scuba parachute skydive bungee marathon run
      running race workout exercise gym training hike climb trek fast~ fasting diet sugar salt
      dessert chocolate cake~ coffee~ alcohol~ drink~ grapefruit liquorice supplement vitamins
      herbal protein tropical tropics desert heat hot~ winter~ rollercoaster fairground strobe
      techno nightclub disco club~ laser~ screen~ video-games~ driving drive~ pilot travel~
      insurance flight~ long-haul trip~ holiday~ mountain ski~ pregnancy~ baby~ emergency
      ambulance hospital surgery dentist anaesthetic check-up tell~ inform~ employer~ night-shift
      shifts~ job~ swim~ swimming~ sun sunbathe beach~ pool~ ice-bath plunge retreat~ volunteer~
      buffet~ menu~ recipe~ snack~ lunch~ sleep~ stress~ pack~ packing~ first-aid festival~
      shoes~ feet~ gloves heating warm circulation fingers salty crisps takeaway~ sushi~ stairs~
      lift~ carry toothpaste overtime loud heatwave shift~ cutlery~`,
  },
  medication: {
    words: `medication medications medicine medicines meds tablet~ tablets pill pills
      prescription prescribed dose dosage insulin inhaler ventolin metformin statin statins
      warfarin aspirin ibuprofen paracetamol acetaminophen tylenol advil antibiotics antibiotic
      penicillin amoxicillin antihistamine antihistamines cetirizine antidepressant
      antidepressants ssri sertraline prozac lithium~ ritalin adderall beta-blockers blockers
      thinners levothyroxine thyroxine steroid steroids cortisone contraceptive contraception hrt
      supplement supplements magnesium~ melatonin painkiller painkillers opioid codeine morphine
      injection injections vaccine vaccinated vaccination jab jabs omeprazole pharmacy pharmacist
      chemist~ refill methotrexate triptan ointment =remedy =remedies capsule capsules chewable
      lozenge syrup~ drip~ infusion~ infusions~ dialysis~ transfusion~ heparin apixaban eliquis
      xarelto clopidogrel ramipril lisinopril amlodipine atorvastatin simvastatin propranolol
      bisoprolol citalopram escitalopram fluoxetine venlafaxine mirtazapine duloxetine bupropion
      wellbutrin zoloft lexapro cymbalta xanax diazepam valium lorazepam benzodiazepine benzos
      zopiclone ambien gabapentin pregabalin naproxen diclofenac tramadol oxycodone fentanyl
      methadone antipsychotic quetiapine olanzapine clozapine risperidone lamotrigine valproate
      carbamazepine keppra methylphenidate concerta vyvanse modafinil ozempic wegovy semaglutide
      mounjaro humira biologic biologics immunosuppressant immunosuppressants prednisone
      prednisolone isotretinoin accutane roaccutane doxycycline tetracycline tamoxifen
      testosterone~ oestrogen estrogen progesterone iud coil~ implant~ mirena salbutamol
      symbicort nasal-spray antacid laxative laxatives nitroglycerin glyceryl~ digoxin retinoid
      retinoids cortisol hydrocortisone diuretic diuretics medicated pillbox tolerance~ chemo~
      cbd~ homeopathy homeopathic herbal~ echinacea creatine folic acid~ zinc~ omega~ vitamin~
      vitamins~`,
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
      pharmacy doctor dentist surgery alcohol wine beer cocktail drink drinks toast grapefruit
      juice~ herbal supplement vitamins st-john's-wort drive~ driving~ machinery~ sun sunbathe
      sunscreen tattoo piercing vaccine jab blood donate pregnant~ pack packing luggage suitcase
      bring~ customs border trip~ flight~ time-zone emergency tired drowsy weight~ coffee~ sauna
      party~ pub~ bar~ schedule~ alarm remind reminder breakfast~ fasting ramadan~ hospital
      symptoms sick ill dizzy rash sleep~ insomnia mix combine security sunlight sun~`,
  },
  allergies: {
    words: `allergic allergy allergies hay~ hayfever pollen dust~ dustmite mites mould mold cats~
      dander fur~ latex bee~ wasp sting stings penicillin antihistamine antihistamines sneeze
      sneezing sniffles wheeze wheezing rash itchy itch hives nickel fragrance perfume~ feathers
      sulfa iodine birch~ grass~ ragweed detergent~ eczema sensitive~ wool~ anaphylaxis epipen
      sneezes sneezy itching eyes~ sniffle welts swells~ swell~ reacts~ react~ bees~ wasps~
      hornets hornet mosquito mosquitoes insect insects~ plaster~ adhesive bleach~ chlorine~
      solvents fumes sulphates sulfates parabens lanolin goose-down feather cats'~ dogs'~ dog~
      horse~ hamster~ rabbit~ poison-ivy ivy~ grasses~ mugwort hazel~ cut-grass willow~ oak~
      lilies~ chamomile~ dye~ dyes~ ppd henna~ metal~ metals~ rubber~ amoxicillin codeine~
      anaesthetic~ contrast~ propolis pollen-count atopic skin~ asthma~ =bites~ plasters~`,
    phrases: `hay fever; bee stings; wasp stings; pet hair; cat hair; allergic to; dust mites; runny nose;
      watery eyes; sensitive skin; allergic reaction; grass pollen; tree pollen; birch
      pollen; pollen season; come out in a rash; brings me out in; brings out; brings up a
      rash; makes me sneeze; makes me itch; makes my eyes; my eyes water; eyes swell; eyes
      stream; swell up; puffs up; allergic to dogs; allergic to cats; allergic to bees;
      allergic to horses; allergic to penicillin; allergic to latex; washing powder; fabric
      softener; household dust; strong smells; strong scents; bee sting; wasp sting; bad
      reaction; skin reacts; can't wear wool; nickel allergy`,
    asks: `medicine antibiotic antibiotics painkiller dentist surgery hospital doctor emergency
      cream lotion soap shampoo perfume cosmetics make-up makeup detergent washing laundry
      cleaning pillow duvet bedding mattress blanket hotel room airbnb~ guest-room pet dog cat
      puppy kitten rabbit hamster horse riding~ farm stables barn picnic park garden flowers
      flower bouquet plant plants lawn mow spring summer outdoors hike~ cycling~ meadow forest~
      honey beehive bee wasp camping~ jewellery earrings necklace piercing ring watch~ sweater
      jumper scarf wool coat gloves carpet rug sofa~ vacuum curtains house-sit petsit babysit~
      nose sneeze eyes tissues rash itch skin face hair-dye henna tattoo latex condoms vaccine~
      house~ flat~ move~ window~ visit~ friend's-place adopt shelter sanctuary zoo gift~ present~
      hay tent countryside~ fur feather down~ travel~ pack~ first-aid stuffy tired~ wheezing spa~
      massage~ facial face-mask barbershop~ toothpaste`,
  },
} as const satisfies CategoryTopics;
