// The words of the about page in Spanish.
import { Command } from "@/components/ui/command";
import { AboutFrame, AboutPart, PrioritySample, ThreatSample } from "./about-frame";
import { SAMPLE_COMMAND } from "./site-wording";

/** The page as prose, under a heading each. */
export function AboutTextEs() {
  return (
    <AboutFrame title="Acerca de Rostrum">
      <p className="mt-5">
        Rostrum lee los documentos en los que las delegaciones hablan en las Naciones Unidas y extrae datos de cada
        declaración: quién habló, en nombre de quién, cuándo y dónde; las prioridades que plantea el orador; las
        amenazas que nombra; los documentos que cita. Cada dato remite a las palabras que lo dicen, y cada pasaje
        reproducido lleva a su párrafo.
      </p>
      <AboutPart title="Cómo leer la página de una declaración">
        <p>
          <PrioritySample>Una prioridad está subrayada y numerada</PrioritySample> en el orden del texto. La línea junto
          a un párrafo muestra hasta dónde la desarrolla el orador.
        </p>
        <p>
          <ThreatSample>Una amenaza está sobre una línea discontinua</ThreatSample>, precedida de un triángulo.
        </p>
        <p>
          <mark>Las palabras buscadas</mark> tienen el fondo relleno. Las dos clases de marcas se pueden quitar. El
          número ante un párrafo es su dirección: sígalo para copiar un enlace.
        </p>
      </AboutPart>
      <AboutPart title="Qué cuentan los números">
        <p>
          Se cuentan declaraciones, no documentos, párrafos ni palabras. Un acta literal contiene muchas declaraciones,
          una por cada intervención; la misma declaración en dos archivos cuenta una vez.
        </p>
        <p>
          El número junto a un filtro dice en cuántas declaraciones se cumple, con las palabras y los demás filtros
          elegidos; su propia elección se deja aparte, para que sus valores se puedan comparar. Una declaración puede
          tener varias prioridades y amenazas, por lo que esos números no suman el total.
        </p>
        <p>
          Un dato dice lo que dice el texto. Donde una fecha, un orador o un órgano está «no indicado», el documento no
          lo indica en una forma que Rostrum haya podido leer; no quiere decir que no lo hubiera. Donde una delegación
          no tiene aquí ninguna declaración, no se reunió ninguna; no quiere decir que no hablara.
        </p>
      </AboutPart>
      <AboutPart title="Hasta dónde fiarse">
        <p>
          Los datos los hallan reglas, sin intervención de personas. Al final de cada declaración figura qué regla halló
          qué, lo que se observó y se omitió al leer el documento, y la huella digital del archivo.
        </p>
      </AboutPart>
      <AboutPart title="La muestra">
        <p>
          Rostrum trae unas cuarenta declaraciones breves de delegaciones y personas que no existen, para que todo se
          pueda probar enseguida. Cada página que muestra una lo dice. Esto las retira:
        </p>
        <Command>{SAMPLE_COMMAND}</Command>
      </AboutPart>
    </AboutFrame>
  );
}
