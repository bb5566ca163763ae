package vn.planted.kitchen;

import vn.planted.pantry.shelf.Jar;

class Burglar {
    Jar jar;
}
