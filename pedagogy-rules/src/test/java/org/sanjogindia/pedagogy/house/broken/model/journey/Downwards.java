package org.sanjogindia.pedagogy.house.broken.model.journey;

import org.sanjogindia.pedagogy.house.broken.model.condition.Upwards;

/** Needs a package that the map allows. */
public record Downwards(Upwards other) {}
