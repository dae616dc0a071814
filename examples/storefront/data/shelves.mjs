/**
 * The shop's shelves. The data has no categories, so a product stands on the first shelf whose
 * words are in its title: `[department, shelf, words]`.
 * @type {readonly (readonly [department: string, shelf: string, words: RegExp])[]}
 */
export const SHELVES = [
  ['Bags', 'Lunch bags and boxes', /\b(LUNCH BAG|LUNCH BOX|SNACK BOXES)\b/],
  ['Bags', 'Jumbo bags', /\bJUMBO (STORAGE )?BAG\b|\bJUMBO SHOPPER\b/],
  ['Bags', 'Small bags', /\b(CHARLOTTE BAG|SHOPPER BAG|SHOULDER BAG|PICNIC BAG)\b/],
  ['Garden', 'Picnics and parasols', /\b(PICNIC BASKET|PARASOL|UMBRELLA)\b/],
  [
    'Garden',
    'Gardening',
    /\b((?<!WITH )WATERING CAN|GARDENERS KNEELING PAD|THERMOMETER|HERB MARKER)\b/,
  ],
  ['Party', 'Bunting', /\b(BUNTING|PAPER CHAIN KIT|BIRTHDAY GARLAND)\b/],
  ['Party', 'Table', /\b(PAPER NAPKINS|NAPKINS|PAPER PLATES|PAPER CUPS|PARTY CANDLES|DOILIES)\b/],
  ['Party', 'Cards and wrap', /\b(BIRTHDAY CARD|GREETING CARD|WRAP|GIFT TAGS)\b|^CARD\b/],
  [
    'Kitchen',
    'Baking',
    /\b(CAKE CASES|BAKING CASES|COOKIE CUTTERS?|MEASURING SPOONS|ROLLING PIN)\b/,
  ],
  [
    'Kitchen',
    'Tins and jars',
    /\b(CAKE TINS?|SPICE TINS|HERB TINS|BISCUIT TIN|TEA COFFEE SUGAR|STORAGE JAR|JAM JAR|BREAD BIN)\b/,
  ],
  ['Kitchen', 'Mugs and cups', /\b(MUG|TEACUP|(?<!CATCH )CUP)\b/],
  [
    'Kitchen',
    'Teatime',
    /\b(CAKE ?STAND|TEAPOT|TEA PLATE|CAKE PLATE|MILK JUG|SUGAR BOWL|TEA SET)\b/,
  ],
  ['Kitchen', 'Bowls and plates', /\b(BOWLS?|PLATE)\b/],
  ['Kitchen', 'Aprons and towels', /\b(TEA TOWELS|APRON|OVEN GLOVE)\b/],
  ['Home', 'Clocks', /\bCLOCK\b/],
  ['Home', 'Candles', /\b(T-LIGHTS?|CANDLEHOLDER|CANDLE STICK|SCENTED CANDLES|CANDLE)\b/],
  ['Home', 'Lights', /\b(LANTERN|NIGHT LIGHT|FAIRY LIGHTS|DOLLY LIGHTS|CHILLI LIGHTS|LIGHTS)\b/],
  ['Home', 'Doormats', /\bDOORMAT\b/],
  ['Home', 'Signs', /\b(METAL SIGN|CHALKBOARD|MEMO BOARD|DOOR HANGER)\b/],
  ['Home', 'Frames', /\b(PHOTO FRAME|PICTURE FRAME|WOODEN FRAME|RECORD FRAME)\b/],
  ['Home', 'Hooks and knobs', /\b(DRAWER ?KNOB|HOOK|COAT RACK|HANGER)\b/],
  [
    'Home',
    'Hearts',
    /\b(HEART OF WICKER|WICKER HEART|HEART DECORATION|DECORATION HEART|TRELLIS|WICKER WREATH|WALL ORGANISER|FILIGREE DOVE)\b/,
  ],
  ['Home', 'Cushions and hot water bottles', /\b(CUSHION|HOT WATER BOTTLE)\b/],
  [
    'Home',
    'Boxes',
    /\b(SEWING BOX|TRINKET (BOX|POT)|JEWELLERY (BOX|STAND)|MINI CHEST|NESTING BOXES|STORAGE BOX)\b/,
  ],
];
