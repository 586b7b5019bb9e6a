package org.sanjogindia.pedagogy.house.broken.attic;

/** A type in a package that is on no map and says nothing of null. */
final class Forgotten {}
