package vn.planted.kitchen;

import vn.planted.cellar.Cellar;

class Stranger {
    Cellar cellar;
}
