package vn.planted.kitchen;

import vn.traoquyen.engine.EngineCall;

class EngineGlueInTheRoot {
    EngineCall engine;
}
