/** What an attribute's column says before and after its number, normalised: its name, and its values. */
export const ATTRIBUTE_HEADERS = {
  name: /^(?:attribute(\d+)name|attribut(\d+)name|nomdelattribut(\d+)|nombredelatributo(\d+)|nomeattributo(\d+)|naamattribuut(\d+)|nomedoatributo(\d+)|属性(\d+)の?名前?|属性名(\d+))$/,
  values:
    /^(?:attribute(\d+)values?|attribut(\d+)werte?|valeursdelattribut(\d+)|valoresdelatributo(\d+)|valoreattributo(\d+)|waardenattribuut(\d+)|valoresdoatributo(\d+)|属性(\d+)の?値|属性値(\d+))$/,
} as const;
