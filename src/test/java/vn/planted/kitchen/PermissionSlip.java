package vn.planted.kitchen;

class PermissionSlip {}
