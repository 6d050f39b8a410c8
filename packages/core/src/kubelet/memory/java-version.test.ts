import { describe, expect, it } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { imageOfContainer } from '../image-of-container.js';
import { javaVersionOf } from './java-version.js';

function versionOf(image: string) {
  const { pod, container } = readPod({ image });
  return javaVersionOf(container, imageOfContainer(pod, container));
}

describe('javaVersionOf', () => {
  it.each([
    ['eclipse-temurin:17-jre-alpine', 17, true],
    ['openjdk:8u342-jre', 8, true],
    ['amazoncorretto:21', 21, true],
    ['tomcat:9.0.85-jdk11-temurin', 11, true],
    ['maven:3.9-eclipse-temurin-21', 21, true],
    ['jenkins/jenkins:2.462.1-jdk17', 17, true],
    ['gcr.io/distroless/java17-debian12', 17, false],
    ['bellsoft/liberica-openjdk-alpine:11.0.20', 11, false],
    ['registry.example.com/shop/billing:4.2-jdk8', 8, false],
  ])('%s', (image, release, isKnown) => {
    expect(versionOf(image)).toEqual({ release, isExact: true, isKnown });
  });

  it('knows the oldest that an image can have', () => {
    expect(versionOf('elasticsearch:8.15.0')).toEqual({ release: 17, isExact: false, isKnown: true });
  });

  it.each([
    'tomcat:10',
    'eclipse-temurin:latest',
    'ibm-semeru-runtimes:open-17-jre',
    'shop/java-billing:12',
    'shop/app:1',
  ])('nothing for %s', (image) => {
    expect(versionOf(image)).toBeUndefined();
  });
});
