-- What the shop asks for each product, in minor units.
CREATE TABLE prices (product INTEGER, price DOUBLE PRECISION);
