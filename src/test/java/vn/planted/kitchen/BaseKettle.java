package vn.planted.kitchen;

class BaseKettle {}
