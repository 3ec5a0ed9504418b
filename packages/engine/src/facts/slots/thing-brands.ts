/** Makes by which people call a thing: "I have an iPhone 12". */
export const thingBrands: Readonly<Record<string, readonly string[]>> = {
  phone:
    "iphone|pixel|google pixel|samsung|samsung galaxy|galaxy|oneplus|xiaomi|huawei|nokia|fairphone|motorola|redmi|oppo".split(
      "|",
    ),
  laptop: "macbook|macbook pro|macbook air|thinkpad|chromebook|dell xps|xps|surface|zenbook".split(
    "|",
  ),
  car: "toyota|honda|ford|vw|volkswagen|golf|vw golf|bmw|audi|tesla|kia|hyundai|skoda|fiat|renault|peugeot|mazda|volvo|nissan|opel|seat|subaru|mercedes".split(
    "|",
  ),
};
