import type { IntentPattern } from "./intent-pattern.ts";

/** Things around the house. */
export const homeIntents: readonly IntentPattern[] = [
  [
    `stain laundry duvet bedding towel washing-machine dryer iron wash detergent bleach`,
    `allergies .6 errands_household .6 home .5 clothing_style .4 pets .4 children .4
      materials_ethics .3 values_politics .3 conditions .2`,
  ],
  [
    `mirror shelf shelves picture-rail curtain curtains poster hang mount drill nail hook
      tv-bracket wall`,
    `home .75 diy_making .7 disability .3 injuries .3 appearance .3 life_changes .25
      shopping_budget .2 safety_emergency .2`,
  ],
  [
    `charger plug socket cable extension-lead power-bank lights-on overnight`,
    `pets .5 children .5 home .5 phones .5 safety_emergency .4 computers .3 values_politics .25
      camping .2`,
  ],
  [
    `heating boiler thermostat radiator insulation fireplace stove fan air-con`,
    `home .7 comfort_environment .65 values_politics .45 money .4 pets .4 conditions .35
      children .35 residence .3 allergies .25 camping .2`,
  ],
  [
    `lounge living-room nursery playroom hallway stairs staircase banister childproof`,
    `children .65 disability .55 pets .5 home .5 relatives .35 age .3 injuries .3 allergies .25`,
  ],
  [
    `rug carpet mat floor flooring parquet tiles`,
    `pets .65 allergies .6 home .55 children .5 disability .4 diy_making .3 conditions .25`,
  ],
  [
    `fridge freezer dishwasher oven cooker hob microwave kettle toaster`,
    `kitchen .7 home .5 cooking .5 sweets_baking .4 diet .3 alcohol .3 fishing_hunting .3 money
      .3 values_politics .25 relatives .2`,
  ],
  [
    `bathroom bath bathtub shower toilet tap sink washbasin`,
    `disability .65 home .6 injuries .45 diy_making .4 age .3 comfort_environment .3 children
      .3 values_politics .25 appearance .25`,
  ],
  [
    `bed bunk mattress futon sofa-bed pillow cot`,
    `sleep .75 injuries .6 appearance .55 allergies .5 home .45 disability .4 partner .35 pets
      .35 children .3 pregnancy .3 weight_fitness .2`,
  ],
  [
    `desk chair armchair office-chair stool bench`,
    `injuries .65 appearance .55 job .4 home .4 disability .4 employer .35 computers .3 pets .3
      weight_fitness .25 hobby_general .2 colours .2`,
  ],
  [
    `garage shed attic cellar basement loft storage spare-room`,
    `home .6 diy_making .55 instruments .5 collecting .5 model_building .5 cycling .45 vehicles
      .4 gym .4 hobby_general .4 alcohol .35 fears .3 relatives .3 art .3 photography .25`,
  ],
  [
    `balcony terrace patio yard garden lawn backyard`,
    `gardening .75 home .6 pets .5 allergies .5 children .5 nature .4 insurance_legal .3
      smoking .25 fears .25 cooking .25 sports_fan .2`,
  ],
  [
    `neighbour neighbourhood street block landlord tenant`,
    `home .65 residence .5 friends .45 insurance_legal .4 instruments .4 pets .4 sleep .4
      children .4 comfort_environment .4`,
  ],
  [
    `flat apartment studio house tenancy mortgage move-in viewing landlord rental-agreement`,
    `money .65 life_changes .6 pets .6 home .6 job .5 children .5 partner .5 employer .45
      goals_plans .45 studies .4 disability .4 comfort_environment .4 age .35 instruments
      .3 allergies .3 vehicles .25 fears .2`,
  ],
  [
    `renovation renovate extension refurbish builder contractor plumber electrician handyman`,
    `home .65 diy_making .65 money .6 work_schedule .5 life_changes .4 pregnancy .35 allergies
      .3 job .3 daily_rhythm .25 insurance_legal .25 weddings_anniversaries .2`,
  ],
  [
    `cleaner cleaning vacuum dust hoover tidy declutter chores`,
    `allergies .6 errands_household .6 home .5 pets .5 injuries .35 conditions .3 work_schedule
      .3 personality .3 disability .3 money .3`,
  ],
];
