package vn.planted.kitchen;

class KettleManager {}
