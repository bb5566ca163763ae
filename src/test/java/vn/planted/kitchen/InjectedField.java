package vn.planted.kitchen;

import org.springframework.beans.factory.annotation.Autowired;

class InjectedField {
    @Autowired
    String salt;
}
