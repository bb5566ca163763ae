package vn.traoquyen.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes from outside only JSON that means one thing: no null in a list, no part of a number cut off, no U+0000. */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictNumbersAndLists() {
        return json -> json.featuresToDisable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .postConfigurer(mapper ->
                        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
    }

    @Bean
    Module strictTexts() {
        return new SimpleModule("strictTexts").addDeserializer(String.class, new Texts());
    }

    /** PostgreSQL keeps no text with U+0000 in it. */
    private static class Texts extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            return text == null || text.indexOf('\u0000') < 0
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, "", "U+0000");
        }
    }
}
