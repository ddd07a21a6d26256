package org.objectionportal.site;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;

/** The first segment of a page's address is a language that is offered, or the page does not exist. */
@Provider
public class LanguageParameter implements ParamConverterProvider, ParamConverter<Language> {

    private final Languages languages;

    LanguageParameter(Languages languages) {
        this.languages = languages;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return rawType == Language.class ? (ParamConverter<T>) this : null;
    }

    @Override
    public Language fromString(String tag) {
        return languages.find(tag).orElseThrow(NotFoundException::new);
    }

    @Override
    public String toString(Language language) {
        return language.tag();
    }
}
