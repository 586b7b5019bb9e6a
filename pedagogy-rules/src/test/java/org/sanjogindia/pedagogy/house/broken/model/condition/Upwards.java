package org.sanjogindia.pedagogy.house.broken.model.condition;

import org.sanjogindia.pedagogy.house.broken.model.journey.Downwards;

/** Needs a package that needs this one. */
public record Upwards(Downwards other) {}
