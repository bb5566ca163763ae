package vn.traoquyen.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens the page of the agency's dossiers (hồ sơ) at its short address, never an old copy of it. */
@Configuration(proxyBeanMethods = false)
class DossierPage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/ho-so", "/ho-so/");
        views.addViewController("/ho-so/").setViewName("forward:/ho-so/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/ho-so/**")
                .addResourceLocations("classpath:/static/ho-so/")
                .setCacheControl(CacheControl.noCache());
    }
}
