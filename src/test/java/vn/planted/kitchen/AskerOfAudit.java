package vn.planted.kitchen;

import vn.planted.audit.Diary;

class AskerOfAudit {
    Diary diary;
}
